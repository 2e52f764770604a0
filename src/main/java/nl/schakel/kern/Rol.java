package nl.schakel.kern;

/** What somebody does, always at one {@link Plek} (roles of the Handreiking, annex 1, and of WGS art. 1.8). */
public enum Rol {
    KPC("ketenprocescoördinator"),
    OFFICIER("officier van justitie"),
    RECLASSERING("reclassering"),
    RVDK("Raad voor de Kinderbescherming"),
    COORDINEREND_OFFICIER("coördinerend ZSM-officier"),
    PARKETSECRETARIS("parketsecretaris"),
    INTERVENTIESPECIALIST("interventiespecialist"),
    ADMINISTRATIEF_MEDEWERKER("administratief medewerker"),
    PROCESREGISSEUR("procesregisseur"),
    BEDRIJFSBUREAU("bedrijfsbureau"),
    KETENMANAGER("ketenmanager"),
    FUNCTIONEEL_BEHEERDER("functioneel beheerder"),
    FG("functionaris gegevensbescherming"),
    AUDITOR("auditor");

    private final String label;

    Rol(String label) {
        this.label = label;
    }

    /** Everybody who works on zaken at ZSM, and so may read them. */
    public static Rol[] vanZsm() {
        return new Rol[] {KPC, OFFICIER, RECLASSERING, RVDK};
    }

    /** Everybody who works on casussen at a Veiligheidshuis, and so may read them. */
    public static Rol[] vanVeiligheidshuis() {
        return new Rol[] {
            PROCESREGISSEUR, ADMINISTRATIEF_MEDEWERKER, BEDRIJFSBUREAU, PARKETSECRETARIS, INTERVENTIESPECIALIST
        };
    }

    /** The Dutch name on the screens. */
    public String label() {
        return label;
    }
}
