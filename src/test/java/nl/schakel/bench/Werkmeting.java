package nl.schakel.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.schakel.SchakelApplication;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.adviezen.Adviesverstrekking;
import nl.schakel.adviezen.Adviesverstrekking.Afdruk;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.papier.Planafdruk;
import nl.schakel.inlezen.Bestand.Stand;
import nl.schakel.inlezen.Bestanden;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.overleggen.Afstemmingsoverleg;
import nl.schakel.personen.Personalia;
import nl.schakel.toegang.Toegang;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures paper and files on a fresh practice region: {@code main(lines, folder)}. A file of that many unknown persons is
 * judged and taken in twice, the second time all of them are known; an advice, a plan and a pack are printed.
 */
public final class Werkmeting {
    private static final int VELLEN = 200;
    private static final long RUST_MS = 100;

    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;

    private Werkmeting(ConfigurableApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
    }

    public static void main(String[] args) throws Exception {
        String[] options = {
            "--spring.profiles.active=oefenomgeving", "--schakel.opslag.map=" + args[1], "--server.port=0"
        };
        try (var context = SpringApplication.run(SchakelApplication.class, options)) {
            Werkmeting meting = new Werkmeting(context);
            meting.papier();
            String csv = csv(Integer.parseInt(args[0]));
            meting.bestand("file of unknown persons", csv);
            meting.bestand("the same file again", csv);
        }
    }

    private Medewerker iemand(String rol, String plek) {
        UUID id = jdbc.sql("select account_id from toegang.aanstelling where rol = ? and plek = ? limit 1")
                .params(rol, plek)
                .query(UUID.class)
                .single();
        return context.getBean(Toegang.class).medewerker(new MedewerkerId(id)).orElseThrow();
    }

    private void papier() {
        record Geval(UUID zaak, String zsm, UUID casus, UUID advies, String huis) {}
        Geval g = jdbc.sql("""
                select z.id as zaak, z.zsm_locatie as zsm, a.casus_id as casus, a.id as advies, a.veiligheidshuis as huis
                from instroom.zaak z join instroom.kandidaat k on k.zaak_id = z.id and k.status = 'BEKEND'
                    join instroom.bekendheid b on b.zaak_id = z.id and b.persoon_id = k.persoon_id
                    join adviezen.advies a on a.casus_id = b.casus_id and a.status = 'GEPUBLICEERD'
                    join casussen.plan p on p.casus_id = a.casus_id
                order by z.id limit 1""").query(Geval.class).single();
        var zsm = new ZsmLocatieCode(g.zsm());
        Medewerker kpc = iemand("KPC", g.zsm());
        Medewerker regisseur = iemand("PROCESREGISSEUR", g.huis());
        var afdruk = new Afdruk(new ZaakId(g.zaak()), zsm, "2026-000001", "", "werkdossier", List.of("OM", "politie"));
        var adviezen = context.getBean(Adviesverstrekking.class);
        tijd("advice on A4", VELLEN, _ -> adviezen.print(new AdviesId(g.advies()), afdruk, kpc));
        String deelnemer = jdbc.sql("select coalesce(min(deelnemer), '') from casussen.deelname where casus_id = ?")
                .param(g.casus())
                .query(String.class)
                .single();
        if (!deelnemer.isEmpty()) {
            var plannen = context.getBean(Planafdruk.class);
            tijd("plan on A4", VELLEN, _ -> plannen.print(new CasusId(g.casus()), List.of(deelnemer), regisseur));
        }
        var overleg = context.getBean(Afstemmingsoverleg.class);
        int zaken = overleg.lijst(zsm, kpc).size();
        tijd("pack of " + zaken + " zaken", VELLEN / 10, _ -> overleg.pakket(zsm, List.of("OM"), kpc));
    }

    private static void tijd(String wat, int keer, IntFunction<byte[]> maak) {
        long[] micros = new long[keer];
        long first = 0;
        int bytes = 0;
        for (int i = -1; i < keer; i++) {
            long begin = System.nanoTime();
            bytes = maak.apply(i).length;
            long duur = (System.nanoTime() - begin) / 1000;
            if (i < 0) {
                first = duur;
            } else {
                micros[i] = duur;
            }
        }
        Arrays.sort(micros);
        System.out.printf(
                "%s: first %,d ms, p50 %,d ms, p95 %,d ms, %,d kB%n",
                wat, first / 1000, micros[keer / 2] / 1000, micros[keer * 95 / 100] / 1000, bytes / 1000);
    }

    private static String csv(int regels) {
        Zoekmensen mensen = new Zoekmensen(77);
        StringBuilder csv = new StringBuilder(
                "bsn;voornamen;voorvoegsel;geslachtsnaam;geboortedatum;geslacht;woonplaats;procesregisseur;jeugd\n");
        for (int i = 0; i < regels; i++) {
            Personalia p = mensen.maak();
            csv.append(String.join(
                            ";",
                            p.bsn().map(Bsn::waarde).orElse(""),
                            p.naam().voornamen(),
                            p.naam().voorvoegsel(),
                            p.naam().geslachtsnaam(),
                            p.geboortedatum().tekst(),
                            p.geslacht().code(),
                            p.adres().woonplaats(),
                            "R. Regie",
                            "nee"))
                    .append('\n');
        }
        return csv.toString();
    }

    private void bestand(String wat, String csv) throws InterruptedException {
        String huis = jdbc.sql("select min(code) from werkafspraken.veiligheidshuis")
                .query(String.class)
                .single();
        Medewerker bureau = iemand("BEDRIJFSBUREAU", Objects.requireNonNull(huis));
        Bestanden bestanden = context.getBean(Bestanden.class);
        long begin = System.nanoTime();
        UUID id = bestanden.ontvang(
                csv.getBytes(StandardCharsets.UTF_8), "meting.csv", new VeiligheidshuisCode(huis), bureau);
        double gelezen = seconden(begin);
        wacht(bestanden, id, bureau, Stand.CONTROLEREN);
        double beoordeeld = seconden(begin);
        System.out.printf(
                "%s: read %.1f s, judged %.1f s, %s%n",
                wat, gelezen, beoordeeld - gelezen, bestanden.aantallen(id, bureau));
        if (bestanden.zonderBesluit(id, bureau) == 0 && wat.contains("again")) {
            return;
        }
        begin = System.nanoTime();
        bestanden.pasToe(id, bureau);
        wacht(bestanden, id, bureau, Stand.TOEPASSEN);
        System.out.printf(
                "%s: taken in %.1f s, now %s%n",
                wat, seconden(begin), bestanden.toon(id, bureau).stand());
    }

    private static void wacht(Bestanden bestanden, UUID id, Medewerker door, Stand tot) throws InterruptedException {
        while (bestanden.toon(id, door).stand() == tot) {
            Thread.sleep(RUST_MS);
        }
    }

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
