package nl.schakel.personen;

/**
 * How one field of a suspect compares with a known person, in words. Never holds a value of the known person: this is
 * shown before anybody confirmed that they are the same.
 *
 * @param veld name of the field on the screen: {@code Achternaam}
 * @param toelichting how they are alike or differ: {@code één letter verschil}; may be empty
 */
public record Veldvergelijking(String veld, Uitkomst uitkomst, String toelichting) {

    /** What comparing one field gives. */
    public enum Uitkomst {
        GELIJK("gelijk"),
        LIJKT_OP("lijkt op"),
        VERSCHILT("verschilt"),
        ONTBREEKT("ontbreekt");

        private final String label;

        Uitkomst(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
