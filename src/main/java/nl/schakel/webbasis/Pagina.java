package nl.schakel.webbasis;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param nummer page number, from 1
 * @param heeftVolgende whether there is a next page
 * @param totaal number of lines in all; -1 when it was not counted
 */
public record Pagina<T>(List<T> regels, int nummer, boolean heeftVolgende, long totaal) {
    /** Lines a page. */
    public static final int GROOTTE = 25;

    private static final int LAATSTE = 400;

    public Pagina {
        regels = List.copyOf(regels);
    }

    /** Keeps a page number from outside within bounds. */
    public static int geldig(int nummer) {
        return Math.clamp(nummer, 1, LAATSTE);
    }

    /** Rows to skip for a page. */
    public static int overslaan(int nummer) {
        return (geldig(nummer) - 1) * GROOTTE;
    }

    /** Makes a page of a query that asked for {@code GROOTTE + 1} rows; the extra row only says that there are more. */
    public static <T> Pagina<T> van(List<T> rijen, int nummer) {
        boolean meer = rijen.size() > GROOTTE;
        return new Pagina<>(meer ? rijen.subList(0, GROOTTE) : rijen, geldig(nummer), meer, -1);
    }

    public <R> Pagina<R> map(Function<? super T, ? extends R> f) {
        return new Pagina<>(regels.stream().<R>map(f).toList(), nummer, heeftVolgende, totaal);
    }

    public boolean isLeeg() {
        return regels.isEmpty();
    }
}
