package nl.schakel.webbasis;

import java.util.List;

/** The accounts of the practice environment; there is no such bean outside it. */
public interface DemoAccounts {
    /** The accounts in the order of the main job. */
    List<DemoAccount> accounts();

    /** The password that all of them share. */
    String wachtwoord();

    /** One demo account and what its user does. */
    record DemoAccount(String gebruikersnaam, String omschrijving) {}
}
