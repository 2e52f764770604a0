package nl.schakel;

import java.time.Clock;
import java.util.Arrays;
import nl.schakel.matching.Matching;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Schakel: the link between ZSM and the Veiligheidshuizen. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SchakelApplication {

    /** Starts the program; with {@code matching} as the first word only that tool, which needs no database. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("matching")) {
            System.exit(Matching.doe(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(SchakelApplication.class, args);
    }

    /** The one clock of the application; tests replace it, so the domain never asks the system for the time. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
