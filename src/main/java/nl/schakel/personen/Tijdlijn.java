package nl.schakel.personen;

import java.util.Comparator;
import java.util.List;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One line of time over both networks, put together from every module that keeps something of a person (F73). */
@Service
@Transactional(readOnly = true)
public class Tijdlijn {
    private final List<Tijdlijnbron> bronnen;

    Tijdlijn(List<Tijdlijnbron> bronnen) {
        this.bronnen = bronnen;
    }

    /** A page of the moments that this employee may see, newest first; for higher modules that authorise and log. */
    public Pagina<Tijdlijnpunt> van(PersoonId persoon, int pagina, Medewerker door) {
        int tot = Pagina.overslaan(pagina) + Pagina.GROOTTE + 1;
        return Pagina.van(
                bronnen.stream()
                        .flatMap(bron -> bron.van(persoon, door, tot).stream())
                        .sorted(Comparator.comparing(Tijdlijnpunt::op)
                                .reversed()
                                .thenComparing(Tijdlijnpunt::soort))
                        .skip(Pagina.overslaan(pagina))
                        .limit(Pagina.GROOTTE + 1L)
                        .toList(),
                pagina);
    }
}
