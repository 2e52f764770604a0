package nl.schakel;

import java.time.Clock;
import java.util.Arrays;
import nl.schakel.matching.Matching;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Starts Schakel: the link between ZSM and the Veiligheidshuizen. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SchakelApplication {
    /** More than there are jobs. */
    private static final int KLOKKEN = 12;

    /** Starts the program; with {@code matching} as the first word only that tool, which needs no database. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("matching")) {
            System.exit(Matching.doe(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(SchakelApplication.class, args);
    }

    /** A thread for each job with a clock: a file or a re-check of minutes must not keep the feedback of the day waiting. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(KLOKKEN);
        scheduler.setThreadNamePrefix("klok-");
        scheduler.setDaemon(true);
        return scheduler;
    }

    /** The one clock of the application; tests replace it, so the domain never asks the system for the time. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
