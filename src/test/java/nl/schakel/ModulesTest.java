package nl.schakel;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The floors of the house: every arrow between modules goes down and was allowed by its package-info. */
class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(SchakelApplication.class, new ZonderProeven());

    @Test
    void modules_use_only_what_they_may() {
        modules.verify();
    }

    @Test
    void the_map_of_the_house_is_drawn() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
