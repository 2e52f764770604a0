package nl.schakel.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.schakel.SchakelApplication;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Medewerker.Aanstelling;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.zoeken.Zoekwacht;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the check through the service on a large register: {@code main(persons, folder, memory true|false)}. Fills the
 * folder on the first run with the practice region and that many persons by COPY, each with a casus.
 */
public final class Zoekbank {
    private static final int STUK = 10_000;
    private static final int CHECKS = 5000;
    private static final int LIJST = 400;

    private final ConfigurableApplicationContext context;
    private final Personen personen;
    private final JdbcClient jdbc;
    private final TransactionTemplate tx;
    private final Zoekmensen mensen = new Zoekmensen(1);
    private final List<Personalia> bekenden = new ArrayList<>();

    private Zoekbank(ConfigurableApplicationContext context) {
        this.context = context;
        this.personen = context.getBean(Personen.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.tx = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    public static void main(String[] args) throws Exception {
        int aantal = Integer.parseInt(args[0]);
        List<String> options = new ArrayList<>(List.of(
                "--spring.profiles.active=oefenomgeving",
                "--schakel.opslag.map=" + args[1],
                "--schakel.matching.geheugen=" + args[2],
                "--schakel.matching.geheugen-hoogstens=20000000",
                "--server.port=0"));
        options.addAll(Arrays.asList(args).subList(3, args.length));
        try (var context = SpringApplication.run(SchakelApplication.class, options.toArray(String[]::new))) {
            Zoekbank bank = new Zoekbank(context);
            bank.vul(aantal);
            if (args[2].equals("true")) {
                bank.wachtOpGeheugen(aantal);
            }
            bank.meet();
        }
    }

    /** Makes the persons; the same ones on every run, so that the queries know whom to look for. */
    private void vul(int aantal) throws SQLException, IOException {
        boolean leeg = jdbc.sql("select count(*) from personen.profiel")
                        .query(Long.class)
                        .single()
                < aantal;
        SplittableRandom keuze = new SplittableRandom(3);
        long begin = System.nanoTime();
        try (Connection connection = context.getBean(DataSource.class).getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            StringBuilder[] tabellen =
                    IntStream.range(0, 4).mapToObj(_ -> new StringBuilder()).toArray(StringBuilder[]::new);
            for (int i = 0; i < aantal; i++) {
                Personalia p = mensen.maak();
                if (keuze.nextInt(aantal) < 20_000) {
                    bekenden.add(p);
                }
                if (leeg) {
                    rij(tabellen, p, i);
                    if (i % STUK == STUK - 1 || i == aantal - 1) {
                        verzend(copy, tabellen);
                    }
                }
            }
        }
        if (leeg) {
            jdbc.sql("vacuum analyze").update();
            System.out.printf("filled with %,d persons in %.0f s%n", aantal, (System.nanoTime() - begin) / 1e9);
        }
    }

    private void rij(StringBuilder[] t, Personalia p, int i) {
        UUID id = Ids.nieuw();
        Personen.Indexrij index = personen.indexrij(p);
        Naam partner = p.partner().orElse(Naam.LEEG);
        t[0].append(String.join(
                "\t",
                id.toString(),
                p.bsn().map(Bsn::waarde).orElse("\\N"),
                p.naam().voornamen(),
                p.naam().voorvoegsel(),
                p.naam().geslachtsnaam(),
                partner.geslachtsnaam(),
                p.geboortedatum().code(),
                p.geslacht().code(),
                p.adres().woonplaats(),
                "2026-01-01\n"));
        for (long s : index.sleutels()) {
            t[1].append(s).append('\t').append(id).append('\n');
        }
        String sleutels =
                Arrays.stream(index.sleutels()).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        t[2].append(id).append('\t').append(index.vorm()).append("\t\\\\x");
        t[2].append(HexFormat.of().formatHex(index.profiel()))
                .append('\t')
                .append(sleutels)
                .append('\n');
        t[3].append(Ids.nieuw()).append("\tB").append(i).append("\tVH-01-").append((char) ('A' + i % 3));
        t[3].append('\t').append(id).append("\tf\tf\tregisseur\t2026-01-01\n");
    }

    private static void verzend(CopyManager copy, StringBuilder[] t) throws SQLException, IOException {
        String[] sql = {
            "personen.persoon (id, bsn, voornamen, voorvoegsel, geslachtsnaam, partner_geslachtsnaam, geboortedatum, geslacht, woonplaats, geregistreerd_op)",
            "personen.zoeksleutel (sleutel, persoon_id)",
            "personen.profiel (persoon_id, vorm, profiel, sleutels)",
            "casussen.casus (id, nummer, veiligheidshuis, persoon_id, huiselijk_geweld, jeugd, procesregisseur, geopend_op)"
        };
        for (int i = 0; i < sql.length; i++) {
            copy.copyIn("copy " + sql[i] + " from stdin", new StringReader(t[i].toString()));
            t[i].setLength(0);
        }
    }

    private void wachtOpGeheugen(int aantal) throws InterruptedException {
        Zoekwacht wacht = context.getBean(Zoekwacht.class);
        long begin = System.nanoTime();
        while (wacht.toestand().inGeheugen().orElse(0) < aantal) {
            Thread.sleep(200);
        }
        var t = wacht.toestand();
        System.out.printf(
                "%,d persons in memory after %.1f s more; %,d bytes, %.0f a person%n",
                t.inGeheugen().orElse(0),
                (System.nanoTime() - begin) / 1e9,
                t.bytes(),
                (double) t.bytes() / t.inGeheugen().orElse(1));
    }

    private void meet() {
        SplittableRandom keuze = new SplittableRandom(4);
        List<Signalement> vragen = IntStream.range(0, CHECKS)
                .mapToObj(_ -> mensen.vraag(bekenden.get(keuze.nextInt(bekenden.size()))))
                .toList();
        IntConsumer zoek = i -> tx.execute(_ -> personen.zoek(List.of(vragen.get(i))));
        tijd("search, warm-up", CHECKS, zoek);
        tijd("search in a transaction of its own", CHECKS, zoek);
        Instroom instroom = context.getBean(Instroom.class);
        ZsmLocatieCode zsm = new ZsmLocatieCode("ZSM-01");
        Medewerker kpc = iemand(new Aanstelling(Rol.KPC, zsm));
        IntConsumer check = i -> instroom.registreer(registratie(zsm, vragen.get(i)), kpc);
        tijd("registered and checked, warm-up", 1000, check);
        tijd("registered and checked, with its log lines", 2000, check);
        tijd(
                "shift list of 400",
                5,
                n -> instroom.registreer(
                        IntStream.range(0, LIJST)
                                .mapToObj(i -> registratie(zsm, vragen.get(n * LIJST + i)))
                                .toList(),
                        zsm,
                        kpc));
        registreer();
    }

    private void registreer() {
        VeiligheidshuisCode huis = new VeiligheidshuisCode("VH-01-A");
        Medewerker bureau = iemand(new Aanstelling(Rol.BEDRIJFSBUREAU, huis));
        Zoekmensen nieuw = new Zoekmensen(System.nanoTime());
        List<Personalia> lijst = IntStream.range(0, 26_000)
                .mapToObj(_ -> zonderBsn(nieuw.maak()))
                .toList();
        tijd("one person registered, warm-up", 500, i -> personen.registreer(lijst.get(i), bureau, huis));
        tijd("one person registered", 1000, i -> personen.registreer(lijst.get(i), bureau, huis));
        tijd(
                "5,000 persons registered",
                5,
                i -> personen.registreer(lijst.subList(1000 + i * 5000, 6000 + i * 5000), bureau, huis));
    }

    private static Personalia zonderBsn(Personalia p) {
        return new Personalia(
                Optional.empty(),
                Optional.empty(),
                p.naam(),
                p.partner(),
                'E',
                p.geboortedatum(),
                p.geslacht(),
                p.adres(),
                false,
                p.aliassen());
    }

    private static Registratie registratie(ZsmLocatieCode zsm, Signalement s) {
        return new Registratie(Ids.nieuw(), zsm, s, "", "", false, Optional.empty());
    }

    private static Medewerker iemand(Aanstelling aanstelling) {
        return new Medewerker(new MedewerkerId(new UUID(0, 7)), "Bank", "OM", List.of(aanstelling));
    }

    private static void tijd(String wat, int keer, IntConsumer werk) {
        long[] tijden = new long[keer];
        long begin = System.nanoTime();
        for (int i = 0; i < keer; i++) {
            long start = System.nanoTime();
            werk.accept(i);
            tijden[i] = System.nanoTime() - start;
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(tijden);
        System.out.printf(
                "%-44s p50 %8.2f ms  p99 %8.2f ms  max %8.2f ms  %,9.0f a second%n",
                wat, tijden[keer / 2] / 1e6, tijden[keer * 99 / 100] / 1e6, tijden[keer - 1] / 1e6, keer / seconden);
    }
}
