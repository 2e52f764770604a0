package nl.schakel.personen.vergelijking;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.utils.Utils;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Schakel beside pg_trgm, Lucene and Duke on the same made-up persons: {@code main(persons, checks, slips)}. Each engine
 * gets the threshold at which it shows somebody to as many unknown suspects as Schakel does, chosen on other suspects than
 * those it is measured on; then what counts is how many known suspects it misses. See docs/benchmarks.md.
 */
public final class Zijaanzij {
    private static final int HOOGSTENS = 20;

    private final Bevolking bevolking = new Bevolking(1);
    private final List<Personalia> register;
    private final int slordig;

    private Zijaanzij(int personen, int slordig) {
        this.register = bevolking.maak(personen);
        this.slordig = slordig;
    }

    /** One suspect. @param wie index in the register, -1 when not known */
    private record Vraag(Signalement signalement, int wie) {}

    /** Somebody an engine comes up with. */
    private record Kandidaat(int wie, double score) {}

    /** An engine. */
    private interface Motor extends AutoCloseable {
        List<Kandidaat> zoek(Signalement s) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    public static void main(String[] args) throws Exception {
        int personen = Integer.parseInt(args[0]);
        int aantal = Integer.parseInt(args[1]);
        Zijaanzij z = new Zijaanzij(personen, Integer.parseInt(args[2]));
        List<Vraag> ijk = z.vragen(aantal, 11);
        List<Vraag> proef = z.vragen(aantal, 12);
        System.out.printf("%d persons, %d checks, no numbers, slips x%s%n", personen, aantal, args[2]);
        System.out.println("engine    missed known %   shown to unknown %   p50 ms   p99 ms");
        double aandeel;
        try (Motor schakel = z.schakel()) {
            aandeel = getoond(antwoorden(schakel, proef, new long[aantal]), proef, 0);
            meld("Schakel", schakel, proef, 0);
        }
        for (String naam : List.of("pg_trgm", "Lucene", "Duke")) {
            try (Motor motor = z.motor(naam)) {
                double drempel = ijk(antwoorden(motor, ijk, new long[aantal]), ijk, aandeel);
                meld(naam, motor, proef, drempel);
            }
        }
    }

    private Motor motor(String naam) throws Exception {
        return switch (naam) {
            case "pg_trgm" -> new Trigrammen(register);
            case "Lucene" -> new Lucene(register);
            default -> duke();
        };
    }

    private List<Vraag> vragen(int aantal, long zaad) {
        SplittableRandom r = new SplittableRandom(zaad);
        Tikfouten tikfouten = new Tikfouten(r, 0, slordig);
        List<Vraag> vragen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            int wie = r.nextInt(register.size());
            boolean bekend = i % 2 == 0;
            Personalia p = bekend
                    ? register.get(wie)
                    : i % 10 == 1 ? bevolking.verwant(register.get(wie)) : bevolking.maak();
            vragen.add(new Vraag(tikfouten.tik(p), bekend ? wie : -1));
        }
        return vragen;
    }

    private static List<List<Kandidaat>> antwoorden(Motor motor, List<Vraag> vragen, long[] duur) throws Exception {
        List<List<Kandidaat>> alle = new ArrayList<>();
        for (int i = 0; i < vragen.size(); i++) {
            long begin = System.nanoTime();
            alle.add(motor.zoek(vragen.get(i).signalement()));
            duur[i] = System.nanoTime() - begin;
        }
        return alle;
    }

    private static double getoond(List<List<Kandidaat>> antwoorden, List<Vraag> vragen, double drempel) {
        int onbekend = 0;
        int getoond = 0;
        for (int i = 0; i < vragen.size(); i++) {
            if (vragen.get(i).wie() < 0) {
                onbekend++;
                getoond += antwoorden.get(i).stream().anyMatch(k -> k.score() >= drempel) ? 1 : 0;
            }
        }
        return getoond / (double) onbekend;
    }

    /** The threshold at which this share of the unknown suspects sees somebody. */
    private static double ijk(List<List<Kandidaat>> antwoorden, List<Vraag> vragen, double aandeel) {
        List<Double> hoogste = new ArrayList<>();
        for (int i = 0; i < vragen.size(); i++) {
            if (vragen.get(i).wie() < 0) {
                hoogste.add(antwoorden.get(i).stream().mapToDouble(Kandidaat::score).max().orElse(0));
            }
        }
        hoogste.sort(Comparator.reverseOrder());
        return hoogste.get(Math.min(hoogste.size() - 1, (int) Math.round(hoogste.size() * aandeel)));
    }

    private static void meld(String naam, Motor motor, List<Vraag> vragen, double drempel) throws Exception {
        long[] duur = new long[vragen.size()];
        List<List<Kandidaat>> antwoorden = antwoorden(motor, vragen, duur);
        int bekend = 0;
        int gemist = 0;
        for (int i = 0; i < vragen.size(); i++) {
            int wie = vragen.get(i).wie();
            if (wie >= 0) {
                bekend++;
                gemist += antwoorden.get(i).stream().noneMatch(k -> k.wie() == wie && k.score() >= drempel) ? 1 : 0;
            }
        }
        Arrays.sort(duur);
        System.out.printf(
                Locale.ROOT,
                "%-9s %14.2f %20.2f %8.3f %8.3f%n",
                naam,
                100.0 * gemist / bekend,
                100 * getoond(antwoorden, vragen, drempel),
                duur[duur.length / 2] / 1e6,
                duur[duur.length * 99 / 100] / 1e6);
    }

    private static String plat(String tekst) {
        return Normalizer.normalize(tekst.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The blocks of Schakel, for itself and for Duke. */
    private Set<Integer> onderSleutels(Map<Long, List<Integer>> index, Signalement s, Zoeksleutels sleutels) {
        Set<Integer> wie = new LinkedHashSet<>();
        Arrays.stream(sleutels.voorVraag(s)).forEach(k -> wie.addAll(index.getOrDefault(k, List.of())));
        return wie;
    }

    private Map<Long, List<Integer>> index(Zoeksleutels sleutels) {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < register.size(); i++) {
            for (long k : sleutels.van(register.get(i))) {
                index.computeIfAbsent(k, _ -> new ArrayList<>(2)).add(i);
            }
        }
        return index;
    }

    private Motor schakel() {
        Zoeksleutels sleutels = new Zoeksleutels(new Sleutel(new byte[32]));
        Map<Long, List<Integer>> index = index(sleutels);
        List<Profiel> profielen = register.stream().map(Profiel::van).toList();
        Vergelijker vergelijker = new Vergelijker(Gewichten.standaard());
        return s -> {
            Profiel vraag = Profiel.van(s);
            List<Kandidaat> gevonden = new ArrayList<>();
            for (int i : onderSleutels(index, s, sleutels)) {
                Optional<Vergelijking> v = vergelijker.vergelijk(vraag, profielen.get(i));
                v.ifPresent(alike -> gevonden.add(new Kandidaat(i, Math.max(0, alike.bewijs()))));
            }
            return gevonden;
        };
    }

    /** Duke's comparators and its Bayes over the blocks of Schakel, so that only the scoring differs. */
    private Motor duke() {
        Zoeksleutels sleutels = new Zoeksleutels(new Sleutel(new byte[32]));
        Map<Long, List<Integer>> index = index(sleutels);
        PropertyImpl achter = new PropertyImpl("achter", new JaroWinkler(), 0.1, 0.9);
        PropertyImpl voor = new PropertyImpl("voor", new JaroWinkler(), 0.3, 0.8);
        PropertyImpl geboren = new PropertyImpl("geboren", new Levenshtein(), 0.05, 0.95);
        PropertyImpl plaats = new PropertyImpl("plaats", new ExactComparator(), 0.45, 0.6);
        return s -> {
            List<Kandidaat> gevonden = new ArrayList<>();
            for (int i : onderSleutels(index, s, sleutels)) {
                Personalia p = register.get(i);
                double kans = 0.5;
                kans = bayes(kans, achter, s.naam().geslachtsnaam(), p.naam().geslachtsnaam());
                kans = bayes(kans, voor, s.naam().voornamen(), p.naam().voornamen());
                kans = bayes(kans, geboren, s.geboortedatum().code(), p.geboortedatum().code());
                kans = bayes(kans, plaats, s.woonplaats(), p.adres().woonplaats());
                gevonden.add(new Kandidaat(i, kans));
            }
            return gevonden;
        };
    }

    private static double bayes(double kans, PropertyImpl veld, String een, String ander) {
        String a = plat(een);
        String b = plat(ander);
        return a.isEmpty() || b.isEmpty() ? kans : Utils.computeBayes(kans, veld.compare(a, b));
    }

    /** A trigram index on the name and one on the birth date. */
    private static final class Trigrammen implements Motor {
        private final EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        private final Connection verbinding = postgres.getPostgresDatabase().getConnection();
        private final PreparedStatement vraag;

        Trigrammen(List<Personalia> register) throws IOException, SQLException {
            try (Statement s = verbinding.createStatement()) {
                s.execute("create extension pg_trgm");
                s.execute("create table p (id int, naam text, geboren text)");
                try (PreparedStatement in = verbinding.prepareStatement("insert into p values (?, ?, ?)")) {
                    for (int i = 0; i < register.size(); i++) {
                        in.setInt(1, i);
                        in.setString(2, plat(register.get(i).naam().volledig()));
                        in.setString(3, register.get(i).geboortedatum().code());
                        in.addBatch();
                    }
                    in.executeBatch();
                }
                s.execute("create index on p using gin (naam gin_trgm_ops)");
                s.execute("create index on p (geboren)");
                s.execute("analyze p");
            }
            vraag = verbinding.prepareStatement("""
                    select id, similarity(naam, ?) + 0.8 * similarity(geboren, ?) as s from p
                    where naam % ? or geboren = ? order by s desc limit ?""");
        }

        @Override
        public List<Kandidaat> zoek(Signalement s) throws SQLException {
            String naam = plat(s.naam().volledig());
            String geboren = s.geboortedatum().code();
            vraag.setString(1, naam);
            vraag.setString(2, geboren);
            vraag.setString(3, naam);
            vraag.setString(4, geboren);
            vraag.setInt(5, HOOGSTENS);
            List<Kandidaat> gevonden = new ArrayList<>();
            try (ResultSet rs = vraag.executeQuery()) {
                while (rs.next()) {
                    gevonden.add(new Kandidaat(rs.getInt(1), rs.getDouble(2)));
                }
            }
            return gevonden;
        }

        @Override
        public void close() throws IOException, SQLException {
            verbinding.close();
            postgres.close();
        }
    }

    /** Fuzzy words of the name and the birth date, scored by BM25. */
    private static final class Lucene implements Motor {
        private final IndexSearcher zoeker;

        Lucene(List<Personalia> register) throws IOException {
            ByteBuffersDirectory map = new ByteBuffersDirectory();
            try (IndexWriter schrijver = new IndexWriter(map, new IndexWriterConfig(null))) {
                for (int i = 0; i < register.size(); i++) {
                    Document d = new Document();
                    d.add(new StoredField("id", i));
                    for (String woord : plat(register.get(i).naam().volledig()).split(" ")) {
                        d.add(new StringField("naam", woord, Field.Store.NO));
                    }
                    String geboren = register.get(i).geboortedatum().code();
                    d.add(new StringField("geboren", geboren, Field.Store.NO));
                    d.add(new StringField("jaar", geboren.substring(0, 4), Field.Store.NO));
                    schrijver.addDocument(d);
                }
            }
            zoeker = new IndexSearcher(DirectoryReader.open(map));
        }

        @Override
        public List<Kandidaat> zoek(Signalement s) throws IOException {
            BooleanQuery.Builder vraag = new BooleanQuery.Builder();
            for (String woord : plat(s.naam().volledig()).split(" ")) {
                int fouten = woord.length() < 4 ? 0 : woord.length() < 7 ? 1 : 2;
                vraag.add(new FuzzyQuery(new Term("naam", woord), fouten, 1), BooleanClause.Occur.SHOULD);
            }
            String geboren = s.geboortedatum().code();
            vraag.add(new BoostQuery(new TermQuery(new Term("geboren", geboren)), 2), BooleanClause.Occur.SHOULD);
            vraag.add(new TermQuery(new Term("jaar", geboren.substring(0, 4))), BooleanClause.Occur.SHOULD);
            List<Kandidaat> gevonden = new ArrayList<>();
            for (ScoreDoc d : zoeker.search(vraag.build(), HOOGSTENS).scoreDocs) {
                int id = zoeker.storedFields().document(d.doc).getField("id").numericValue().intValue();
                gevonden.add(new Kandidaat(id, d.score));
            }
            return gevonden;
        }
    }
}
