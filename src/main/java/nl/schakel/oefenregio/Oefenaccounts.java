package nl.schakel.oefenregio;

import java.util.List;
import nl.schakel.kern.Rol;
import nl.schakel.webbasis.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo accounts as the sign-in page lists them; they exist only in the practice environment. */
@Component
@Profile("oefenomgeving")
class Oefenaccounts implements DemoAccounts {
    static final String WACHTWOORD = "oefenen-mag-altijd";

    private final JdbcClient jdbc;

    Oefenaccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DemoAccount> accounts() {
        return jdbc.sql("""
                select a.gebruikersnaam, a.naam, r.rol, r.plek, coalesce(z.naam, v.naam, g.naam, r.plek) waar
                from toegang.account a
                    join toegang.aanstelling r on r.account_id = a.id
                    left join werkafspraken.zsm_locatie z on z.code = r.plek
                    left join werkafspraken.veiligheidshuis v on v.code = r.plek
                    left join werkafspraken.regio g on g.code = r.plek
                where a.gebruikersnaam !~ '-[0-9]+$'
                order by r.plek_soort = 'ZSM' desc, r.plek_soort = 'VH' desc, r.plek, a.gebruikersnaam limit 40""")
                .query((rs, _) -> new DemoAccount(
                        rs.getString("gebruikersnaam"),
                        "%s, %s, %s"
                                .formatted(
                                        rs.getString("naam"),
                                        Rol.valueOf(rs.getString("rol")).label(),
                                        rs.getString("waar"))))
                .list();
    }

    @Override
    public String wachtwoord() {
        return WACHTWOORD;
    }
}
