package nl.schakel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one browser of a test run: at {@code $CHROMIUM}, else {@code /usr/bin/chromium}, else the one inside the npm package
 * {@code @sparticuz/chromium}. When there is none the tests fail; they are never skipped.
 */
final class Chromium {
    private static final List<String> ARGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    private static final class Holder {
        static final Browser BROWSER = start();
    }

    static Browser browser() {
        return Holder.BROWSER;
    }

    private static Browser start() {
        try {
            String executable = find();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Map<String, String> env = new HashMap<>(System.getenv());
            Path libraries = Path.of(executable).resolveSibling("al2023/lib");
            if (Files.isDirectory(libraries) && !hasNss()) {
                env.put("LD_LIBRARY_PATH", libraries.toString());
            }
            return playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of(executable))
                            .setEnv(env)
                            .setArgs(ARGS));
        } catch (IOException noBrowser) {
            throw new IllegalStateException("no browser for the journeys; set CHROMIUM or install chromium", noBrowser);
        }
    }

    /** Debian's libnss3 is missing on a bare machine; the package brings its own. */
    private static boolean hasNss() throws IOException {
        Process ldconfig = new ProcessBuilder("sh", "-c", "PATH=$PATH:/sbin:/usr/sbin ldconfig -p").start();
        return new String(ldconfig.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("libnss3");
    }

    private static String find() throws IOException {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return named;
        }
        if (Files.isExecutable(Path.of("/usr/bin/chromium"))) {
            return "/usr/bin/chromium";
        }
        Process unpack = new ProcessBuilder("node", "src/test/node/chromium.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String executable = new String(unpack.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (executable.isEmpty()) {
            throw new IOException("the browser of @sparticuz/chromium could not be unpacked");
        }
        return executable;
    }
}
