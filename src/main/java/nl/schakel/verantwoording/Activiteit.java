package nl.schakel.verantwoording;

/**
 * A processing activity as it stands in the register of art. 30 AVG. The version is part of the URI: a changed activity
 * is a new one.
 */
public enum Activiteit {
    BEKENDHEIDSCHECK("bekendheidscheck", "Bekendheid van een verdachte controleren"),
    ADVIES("advies", "Advies aan ZSM (koppelvlak 1)"),
    DOSSIER("zsm-dossier", "ZSM-dossier vormen en gebruiken"),
    TERUGKOPPELING("terugkoppeling", "Beslissing terugkoppelen (koppelvlak 3)"),
    CASUS("casus", "Casus van een Veiligheidshuis"),
    OVERLEG("afstemmingsoverleg", "Afstemmingsoverleg voorbereiden"),
    PERSONEN("personenregister", "Register van bekende personen"),
    TOEZICHT("toezicht", "Toezicht op de verwerking");

    private static final String REGISTER = "https://schakel.example/register/verwerkingen/";
    private final String pad;
    private final String label;

    Activiteit(String pad, String label) {
        this.pad = pad;
        this.label = label;
    }

    /** The {@code dpl.core.processing_activity_id} of the Logboek Dataverwerkingen. */
    public String uri() {
        return REGISTER + pad + "/v1";
    }

    public String label() {
        return label;
    }

    /** The activity of a stored URI; the URI itself when it is not one of this version. */
    public static String labelVan(String uri) {
        for (Activiteit a : values()) {
            if (a.uri().equals(uri)) {
                return a.label;
            }
        }
        return uri;
    }
}
