package nl.schakel.toegang;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Sign-in with a name and a password. The answer never tells whether the name exists or what keeps an account out. */
@Component
class Aanmelding implements AuthenticationProvider {
    private final AccountRepository accounts;
    private final Toegang toegang;
    private final Aanmeldpogingen pogingen;
    private final PasswordEncoder encoder;
    private final String nobody;

    Aanmelding(AccountRepository accounts, Toegang toegang, Aanmeldpogingen pogingen, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.toegang = toegang;
        this.pogingen = pogingen;
        this.encoder = encoder;
        this.nobody = Objects.requireNonNull(encoder.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication poging) {
        String naam = poging.getName().strip().toLowerCase(Locale.ROOT);
        String adres =
                poging.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (pogingen.moetWachten(naam, adres)) {
            throw new LockedException("wacht");
        }
        Optional<Account> account = accounts.findByGebruikersnaam(naam);
        // an unknown name costs as much time as a wrong password
        String hash = account.map(Account::wachtwoord).orElse(nobody);
        boolean klopt = encoder.matches(String.valueOf(poging.getCredentials()), hash);
        if (!klopt || account.isEmpty() || toegang.heeftBeletsel(account.get())) {
            pogingen.mislukt(naam, adres);
            throw new BadCredentialsException("fout");
        }
        pogingen.gelukt(naam, adres);
        var wie = new Aangemeld(account.get().medewerker().id());
        return UsernamePasswordAuthenticationToken.authenticated(wie, null, List.of());
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }
}
