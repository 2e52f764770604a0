package nl.schakel.signalering;

/** What a notice is about; also the filter of the list. */
public enum Soort {
    AANKOMST("Bekende binnen bij ZSM", "danger"),
    LATER_GEVONDEN("Later gevonden", "warning"),
    PAPIER("Afdruk terugroepen", "danger"),
    TERUGROEP("Terugkoppeling teruggeroepen", "danger"),
    TERUGKOPPELING("Terugkoppeling van ZSM", "neutral"),
    ADVIES("Advies", "neutral"),
    VERZOEK("Verzoek van andere regio", "neutral");

    private final String label;
    private final String kleur;

    Soort(String label, String kleur) {
        this.label = label;
        this.kleur = kleur;
    }

    public String label() {
        return label;
    }

    /** Kind of status badge on the screens. */
    public String kleur() {
        return kleur;
    }
}
