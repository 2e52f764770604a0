package nl.schakel.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.MedewerkerId;
import org.springframework.stereotype.Service;

/** Says who acts. Asked on every request, so that an account that expires at midnight is out at midnight. */
@Service
public class Toegang {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final AccountRepository accounts;
    private final Clock clock;

    Toegang(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The employee of an account; empty when the account does not exist or may not enter today. */
    public Optional<Medewerker> medewerker(MedewerkerId id) {
        return accounts.findById(id.waarde()).filter(a -> !heeftBeletsel(a)).map(Account::medewerker);
    }

    boolean heeftBeletsel(Account account) {
        return account.beletsel(LocalDate.now(clock.withZone(NEDERLAND))).isPresent();
    }
}
