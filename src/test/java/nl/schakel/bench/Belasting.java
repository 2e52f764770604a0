package nl.schakel.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures pages of a running practice environment as signed-in users: {@code main(port, users, requests per user, pause)}; the pause in milliseconds is what a user reads between two clicks, on average. Talks
 * to 127.0.0.1 only, and stops by itself.
 */
public final class Belasting {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" (?:content|value)=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"inzending\" value=\"([^\"]+)\"");
    private static final Pattern ZAAK = Pattern.compile("href=\"(/zaken/[0-9a-f-]{36})\"");
    private static final String WACHTWOORD = "oefenen-mag-altijd";

    private final String root;
    private int pauze;

    private Belasting(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** One signed-in user. */
    private record Gebruiker(HttpClient client, List<String> zaken) {}

    private interface Verzoek {
        HttpResponse<String> doe(Gebruiker wie) throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws Exception {
        Belasting b = new Belasting(Integer.parseInt(args[0]));
        int users = Integer.parseInt(args[1]);
        int requests = Integer.parseInt(args[2]);
        b.pauze = Integer.parseInt(args[3]);
        List<Gebruiker> kpc = b.meldAan("kpc", users);
        List<Gebruiker> bureau = b.meldAan("bureau-a", users);
        System.out.printf("%-26s %6s %9s %9s %9s %9s%n", "page", "users", "p50 ms", "p95 ms", "max ms", "per s");
        b.meet("work list /zaken", kpc, requests, wie -> b.get(wie, "/zaken"));
        b.meet("person check (POST)", kpc, requests, b::controleer);
        b.meet(
                "zaak page",
                kpc,
                requests,
                wie -> b.get(
                        wie,
                        wie.zaken()
                                .get(ThreadLocalRandom.current()
                                        .nextInt(wie.zaken().size()))));
        b.meet("inbox /terugkoppelingen", bureau, requests, wie -> b.get(wie, "/terugkoppelingen"));
    }

    private List<Gebruiker> meldAan(String naam, int aantal) throws IOException, InterruptedException {
        List<Gebruiker> gebruikers = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            HttpClient client = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            Gebruiker g = new Gebruiker(client, new ArrayList<>());
            String token = vind(CSRF, get(g, "/aanmelden").body());
            String start = post(g, "/aanmelden", "_csrf", token, "gebruikersnaam", naam, "wachtwoord", WACHTWOORD)
                    .body();
            if (!start.contains("Afmelden")) {
                throw new IllegalStateException("not signed in: " + naam);
            }
            if (naam.equals("kpc")) {
                Matcher m = ZAAK.matcher(get(g, "/zaken?filter=BEKEND").body());
                while (m.find()) {
                    g.zaken().add(m.group(1));
                }
            }
            gebruikers.add(g);
        }
        return gebruikers;
    }

    private HttpResponse<String> controleer(Gebruiker wie) throws IOException, InterruptedException {
        String form = get(wie, "/zaken/nieuw").body();
        int n = ThreadLocalRandom.current().nextInt(10_000);
        List<String> namen =
                List.of("Jong, J. de", "Amrani, M. El", "Yılmaz, M.", "Kowalski, P.", "Berg, K. van den", "Ramdin, W.");
        return post(
                wie,
                "/zaken/nieuw",
                "_csrf",
                vind(CSRF, form),
                "inzending",
                vind(TOKEN, form),
                "naam",
                namen.get(n % namen.size()),
                "geboortedatum",
                "%02d-%02d-%d".formatted(1 + n % 28, 1 + n % 12, 1960 + n % 45));
    }

    private void meet(String naam, List<Gebruiker> gebruikers, int requests, Verzoek verzoek)
            throws InterruptedException, ExecutionException {
        for (Gebruiker g : gebruikers.subList(0, 1)) {
            loop(g, Math.min(requests, 20), verzoek);
        }
        long begin = System.nanoTime();
        List<Double> tijden = Collections.synchronizedList(new ArrayList<>());
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Double>>> werk = gebruikers.stream()
                    .map(g -> pool.submit(() -> loop(g, requests, verzoek)))
                    .toList();
            for (Future<List<Double>> klaar : werk) {
                tijden.addAll(klaar.get());
            }
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        double[] t = tijden.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%-26s %6d %9.1f %9.1f %9.1f %9.1f%n",
                naam,
                gebruikers.size(),
                t[t.length / 2],
                t[(int) (t.length * 0.95)],
                Arrays.stream(t).max().orElse(0),
                t.length / seconden);
    }

    private List<Double> loop(Gebruiker g, int requests, Verzoek verzoek) {
        List<Double> tijden = new ArrayList<>();
        try {
            for (int i = 0; i < requests; i++) {
                if (pauze > 0) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(2 * pauze));
                }
                long begin = System.nanoTime();
                HttpResponse<String> antwoord = verzoek.doe(g);
                tijden.add((System.nanoTime() - begin) / 1e6);
                if (antwoord.statusCode() != 200) {
                    throw new IllegalStateException("status " + antwoord.statusCode());
                }
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
        return tijden;
    }

    private HttpResponse<String> get(Gebruiker g, String pad) throws IOException, InterruptedException {
        return g.client().send(HttpRequest.newBuilder(URI.create(root + pad)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Gebruiker g, String pad, String... velden)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < velden.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(velden[i])
                    .append('=')
                    .append(URLEncoder.encode(velden[i + 1], StandardCharsets.UTF_8));
        }
        return g.client()
                .send(
                        HttpRequest.newBuilder(URI.create(root + pad))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String vind(Pattern patroon, String tekst) {
        Matcher m = patroon.matcher(tekst);
        if (!m.find()) {
            throw new IllegalStateException("not on the page: " + patroon);
        }
        return m.group(1);
    }
}
