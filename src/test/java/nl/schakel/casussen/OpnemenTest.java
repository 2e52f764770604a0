package nl.schakel.casussen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.B;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.BUREAU_B;
import static nl.schakel.Testregio.SPECIALIST_A;
import static nl.schakel.Testregio.inzending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.schakel.SchakelTest;
import nl.schakel.casussen.Opnemen.Opname;
import nl.schakel.casussen.Opnemen.Uitkomst.Geopend;
import nl.schakel.casussen.Opnemen.Uitkomst.LijktBekend;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SchakelTest
class OpnemenTest {
    @Autowired
    Opnemen opnemen;

    @Autowired
    Casussen casussen;

    @Autowired
    Casuslijst casuslijst;

    @Autowired
    Personen personen;

    private final String naam = Mensen.achternaam();

    private static Opname opname(UUID inzending, Personalia wie, boolean tochNieuw) {
        return new Opname(inzending, A, wie, false, false, "", tochNieuw);
    }

    private CasusId open(Personalia wie) {
        return ((Geopend) opnemen.neemOp(opname(inzending(), wie, false), BUREAU_A)).casus();
    }

    @Test
    void a_form_that_is_sent_twice_opens_one_casus() {
        UUID inzending = inzending();
        Personalia wie = Mensen.iemand(naam);

        var eerste = opnemen.neemOp(opname(inzending, wie, false), BUREAU_A);
        var tweede = opnemen.neemOp(opname(inzending, wie, false), BUREAU_A);

        assertThat(eerste).isEqualTo(tweede);
        assertThat(casuslijst.lijst(A, naam, 1, BUREAU_A).regels()).hasSize(1);
    }

    @Test
    void who_looks_like_somebody_known_here_is_shown_first_and_a_human_may_say_otherwise() {
        Personalia wie = Mensen.iemand(naam);
        CasusId eerste = open(wie);

        var uitkomst = opnemen.neemOp(opname(inzending(), wie, false), BUREAU_A);
        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        LijktBekend.class,
                        l -> assertThat(l.wie()).singleElement().satisfies(g -> {
                            assertThat(g.casus()).isEqualTo(eerste);
                            assertThat(g.zeker()).isFalse();
                        }));

        assertThat(opnemen.neemOp(opname(inzending(), wie, true), BUREAU_A)).isInstanceOf(Geopend.class);
    }

    @Test
    void the_same_number_never_gets_a_second_casus_at_a_house() {
        Personalia wie = Mensen.iemand(naam).metBsn(Mensen.bsn());
        open(wie);

        assertThat(opnemen.neemOp(opname(inzending(), wie, true), BUREAU_A)).isInstanceOf(LijktBekend.class);
    }

    @Test
    void the_same_number_at_another_house_is_the_same_person() {
        Personalia wie = Mensen.iemand(naam).metBsn(Mensen.bsn());
        var persoon = personen.registreer(wie, BUREAU_B, B);
        casussen.open(persoon, B, false, false, "", BUREAU_B);

        assertThat(casussen.blad(open(wie)).persoon()).isEqualTo(persoon);
    }

    @Test
    void who_looks_like_somebody_of_another_house_gets_a_registration_of_its_own() {
        Personalia wie = Mensen.iemand(naam);
        var persoon = personen.registreer(wie, BUREAU_B, B);
        casussen.open(persoon, B, false, false, "", BUREAU_B);

        assertThat(casussen.blad(open(wie)).persoon()).isNotEqualTo(persoon);
    }

    @Test
    void a_number_that_belongs_to_somebody_else_is_refused() {
        var bsn = Mensen.bsn();
        personen.registreer(Mensen.iemand(naam).metBsn(bsn), BUREAU_B, B);
        Personalia ander = Personalia.van(new Naam("Willem", "", Mensen.achternaam()), Mensen.geboren())
                .metBsn(bsn);

        assertThatThrownBy(() -> open(ander)).isInstanceOf(Weigering.class);
    }

    @Test
    void only_staff_that_registers_may_open() {
        var wie = opname(inzending(), Mensen.iemand(naam), false);
        assertThatThrownBy(() -> opnemen.neemOp(wie, SPECIALIST_A)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> opnemen.neemOp(wie, BUREAU_B)).isInstanceOf(NietGevonden.class);
    }
}
