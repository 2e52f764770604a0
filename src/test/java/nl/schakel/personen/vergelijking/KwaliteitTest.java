package nl.schakel.personen.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import nl.schakel.personen.vergelijking.Kwaliteitsmeting.Telling;
import org.junit.jupiter.api.Test;

/** A small measurement that guards the quality: bounds are twice what was measured, zero stays zero. */
class KwaliteitTest {
    private final Kwaliteitsmeting meting = new Kwaliteitsmeting(11, 3_000, Gewichten.standaard());

    private Telling meet(int nummers, int zwaarte) {
        return meting.meet(3_000, new Tikfouten(new SplittableRandom(9), nummers, zwaarte));
    }

    @Test
    void known_persons_are_found_strangers_are_not_shown_and_nobody_is_wrongly_certain() {
        Telling gemengd = meet(60, 1);
        Telling zonder = meet(0, 1);
        Telling slordig = meet(0, 3);

        assertThat(gemengd.foutZeker() + zonder.foutZeker() + slordig.foutZeker())
                .isZero();
        assertThat(gemengd.zeker()).isGreaterThan(900);
        assertThat(zonder.zeker() + slordig.zeker()).isZero();
        assertThat(gemengd.gemistProcent()).isLessThanOrEqualTo(0.3);
        assertThat(zonder.gemistProcent()).isLessThanOrEqualTo(0.6);
        assertThat(slordig.gemistProcent()).isLessThanOrEqualTo(2.5);
        assertThat(gemengd.getoondProcent()).isLessThanOrEqualTo(4);
        assertThat(zonder.getoondProcent()).isLessThanOrEqualTo(8);
    }

    @Test
    void weights_that_were_estimated_without_labels_do_as_well() {
        Schatting.Resultaat r = meting.train(3_000);

        assertThat(r.geconvergeerd()).isTrue();
        Telling t = new Kwaliteitsmeting(11, 3_000, r.gewichten())
                .meet(3_000, new Tikfouten(new SplittableRandom(9), 60, 1));
        assertThat(t.gemistProcent()).isLessThanOrEqualTo(0.6);
        assertThat(t.getoondProcent()).isLessThanOrEqualTo(4);
        assertThat(t.foutZeker()).isZero();
    }
}
