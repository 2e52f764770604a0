package nl.schakel.personen.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Veldvergelijking;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvSource;

/** Field by field: what comes out, in which words, and with which weight. */
class VeldenTest {
    private static final Weegschaal G = new Weegschaal(Gewichten.standaard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "19-05-1984|19-05-1984|GELIJK|false|''|9000",
                "01-01-1984|01-01-1984|GELIJK|false|''|7000",
                "01-02-1984|01-02-1984|GELIJK|false|''|9000",
                "02-01-1984|02-01-1984|GELIJK|false|''|9000",
                "07-08-1979|08-07-1979|LIJKT_OP|false|dag en maand verwisseld|5000",
                "07-08-1979|08-07-1980|VERSCHILT|false|''|-8000",
                "19-05-1984|19-05-1985|LIJKT_OP|false|jaar scheelt 1|5000",
                "19-05-1984|19-05-1974|LIJKT_OP|false|jaar scheelt 10|5000",
                "19-05-1984|19-05-1982|LIJKT_OP|false|één cijfer verschil|5000",
                "19-05-1980|19-05-1970|LIJKT_OP|false|jaar scheelt 10|5000",
                "19-05-1979|19-05-1997|VERSCHILT|false|dag en maand gelijk, ander jaar|-8000",
                "19-05-1991|19-05-1911|VERSCHILT|false|dag en maand gelijk, ander jaar|-8000",
                "19-05-1984|29-05-1984|LIJKT_OP|false|één cijfer verschil|5000",
                "12-05-1984|21-05-1984|LIJKT_OP|false|één cijfer verschil|5000",
                "19-05-1984|27-05-1984|LIJKT_OP|true|maand en jaar gelijk, de dag verschilt|3250",
                "19-05-1984|19-11-1984|LIJKT_OP|true|dag en jaar gelijk, de maand verschilt|3250",
                "19-05-1984|01-01-1984|LIJKT_OP|true|jaar gelijk; 1 januari kan een aangenomen datum zijn|3250",
                "01-01-1984|28-12-1984|LIJKT_OP|true|jaar gelijk; 1 januari kan een aangenomen datum zijn|3250",
                "01-01-1984|28-12-1986|VERSCHILT|false|''|-8000",
                "19-05-1984|23-11-1984|VERSCHILT|false|''|-8000",
                "05-1984|19-05-1984|LIJKT_OP|false|dag onbekend, maand en jaar gelijk|5000",
                "05-1984|05-1984|LIJKT_OP|false|dag onbekend, maand en jaar gelijk|5000",
                "06-1984|19-05-1984|VERSCHILT|false|andere maand|-8000",
                "05-1985|19-05-1984|VERSCHILT|false|ander jaar|-8000",
                "1984|19-05-1984|LIJKT_OP|true|alleen het jaar is bekend, en gelijk|3250",
                "1984|05-1984|LIJKT_OP|true|alleen het jaar is bekend, en gelijk|3250",
                "1985|19-05-1984|VERSCHILT|false|ander jaar|-8000",
                "''|19-05-1984|ONTBREEKT|false|''|0",
                "19-05-1984|''|ONTBREEKT|false|''|0"
            })
    void birth_dates(String een, String ander, String uitkomst, boolean zwak, String hoe, int gewicht) {
        Bevinding heen = Datumvergelijking.vergelijk(Geboortedatum.lees(een), Geboortedatum.lees(ander));

        assertThat(heen.uitkomst().name()).isEqualTo(uitkomst);
        assertThat(heen.zwak()).isEqualTo(zwak);
        assertThat(heen.toelichting()).isEqualTo(hoe);
        assertThat(G.van(heen)).isEqualTo(gewicht);
        assertThat(Datumvergelijking.vergelijk(Geboortedatum.lees(ander), Geboortedatum.lees(een)))
                .isEqualTo(heen);
    }

    @ParameterizedTest
    @CsvSource({"1970,1984,true", "1984,1970,true", "1971,1984,false", "'',1984,false", "1984,'',false"})
    void a_generation_is_fourteen_years(String een, String ander, boolean generatie) {
        assertThat(Datumvergelijking.isGeneratie(Geboortedatum.lees(een), Geboortedatum.lees(ander)))
                .isEqualTo(generatie);
    }

    private static Profiel metBsn(String bsn) {
        return Profiel.van(new Signalement(bsn, Naam.LEEG, Geboortedatum.ONBEKEND, Geslacht.ONBEKEND, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "999993872,999993872,GELIJK,false,''",
        "999993872,999970069,VERSCHILT,false,ander BSN",
        "999993827,999993872,LIJKT_OP,false,kan een typefout zijn",
        "99999387,999993872,LIJKT_OP,false,kan een typefout zijn",
        "9999938,999993872,LIJKT_OP,false,kan een typefout zijn",
        "999993111,999993872,LIJKT_OP,true,lijkt er een beetje op",
        "111111111111,999993872,VERSCHILT,false,'ander nummer, en geen geldig BSN'",
        "12,999993872,VERSCHILT,false,'ander nummer, en geen geldig BSN'",
        "12,12,LIJKT_OP,false,'gelijk, maar geen geldig nummer'",
        "'',999993872,ONTBREEKT,false,''",
        "999993872,'',ONTBREEKT,false,''"
    })
    void numbers(String een, String ander, String uitkomst, boolean zwak, String hoe) {
        Bevinding b = Nummervergelijking.bsn(metBsn(een), metBsn(ander));

        assertThat(b.uitkomst().name()).isEqualTo(uitkomst);
        assertThat(b.zwak()).isEqualTo(zwak);
        assertThat(b.toelichting()).isEqualTo(hoe);
    }

    @ParameterizedTest
    @CsvSource({
        "SKN40001,skn40001,GELIJK,false",
        "SKN40001,SKN40002,LIJKT_OP,true",
        "SKN40001,SKN4001,LIJKT_OP,true",
        "SKN40001,SKN40022,VERSCHILT,false",
        "SK41,SK42,VERSCHILT,false",
        "SKN41,SKN42,LIJKT_OP,true",
        "'',SKN40001,ONTBREEKT,false",
        "SKN40001,'',ONTBREEKT,false"
    })
    void numbers_of_the_chain(String een, String ander, String uitkomst, boolean zwak) {
        Bevinding b = Nummervergelijking.skn(een, ander);

        assertThat(b.uitkomst().name()).isEqualTo(uitkomst);
        assertThat(b.zwak()).isEqualTo(zwak);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kwakernaak|Kwakernaak|GELIJK|false|''|7400",
                "de Jong|Jong|GELIJK|false|''|4000",
                "Zwart Kruis|Kruis-Zwart|LIJKT_OP|false|delen in andere volgorde|4500",
                "Elkhattari|Khattari|LIJKT_OP|false|voorvoegsel aan de naam geschreven|4500",
                "Almalikan|Malikam|LIJKT_OP|false|voorvoegsel aan de naam geschreven, en klein verschil|4500",
                "Kwakernaak|Kwakernak|LIJKT_OP|false|één letter verschil|4500",
                "Kwakernaak|Kwaakernak|LIJKT_OP|false|twee letters verschil|4500",
                "Jansen|Janssen|LIJKT_OP|false|één letter verschil|3000",
                "Boulahrouz|Bulagruz|VERSCHILT|false|''|-7500",
                "Thomassenaar|Tomasenar|LIJKT_OP|false|klinkt hetzelfde|4500",
                "Karatsjalin|Karacalin|LIJKT_OP|false|klinkt hetzelfde|4500",
                "Bakkerveen-Smitveld|Smitveld|LIJKT_OP|false|een deel van de naam|4500",
                "Bakkerveen-Smitveld|Smitvelt-Zwart|LIJKT_OP|false|een deel van de naam|4500",
                "Hofman Bos|Zand Bos|LIJKT_OP|false|een deel van de naam|4500",
                "Hofman Ko|Zand Ko|VERSCHILT|false|''|-7500",
                "Zandvoort|Zandvoortenaar|LIJKT_OP|true|begint hetzelfde|2750",
                "Zand|Zandvoortenaar|VERSCHILT|false|''|-7500",
                "Bos|Vos|VERSCHILT|false|''|-7500",
                "''|Vos|ONTBREEKT|false|''|0",
                "Vos|''|ONTBREEKT|false|''|0"
            })
    void surnames(String een, String ander, String uitkomst, boolean zwak, String hoe, int gewicht) {
        for (List<String> paar : List.of(List.of(een, ander), List.of(ander, een))) {
            Bevinding b = Naamvergelijking.achternaam(
                    Spelling.kern(paar.get(0)), Spelling.kern(paar.get(1)), G.bijstellingen());
            assertThat(b.uitkomst().name()).isEqualTo(uitkomst);
            assertThat(b.zwak()).isEqualTo(zwak);
            assertThat(b.toelichting()).isEqualTo(hoe);
            assertThat(G.van(b)).isEqualTo(gewicht);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hendrika|Hendrika|GELIJK|false|''|4000",
                "Sterre|Sterre|GELIJK|false|''|5000",
                "Anne Fleur|Annefleur|GELIJK|false|''|5000",
                "Sterre|Stere|LIJKT_OP|false|één letter verschil|3500",
                "Wilhelminah|Wilheminaj|LIJKT_OP|false|twee letters verschil|3500",
                "Yousef|Youssouf|LIJKT_OP|false|klinkt hetzelfde|3500",
                "Kees|Cornelis|LIJKT_OP|false|kan een roepnaam zijn|3500",
                "Sterre Roos|Roos|LIJKT_OP|false|een van de voornamen|3500",
                "Kim Roos|Pien Roos|LIJKT_OP|false|een van de voornamen|3500",
                "Roos M.|Kim M.|VERSCHILT|false|''|-5000",
                "Rob|Robbertus|LIJKT_OP|true|begint hetzelfde|2250",
                "Ro|Robbertus|VERSCHILT|false|''|-5000",
                "Jip|Jop|LIJKT_OP|false|klinkt hetzelfde|3500",
                "Jil|Jip|LIJKT_OP|true|één letter verschil in een korte naam|2250",
                "Kim|Tim|VERSCHILT|false|''|-5000",
                "Jip|Jora|VERSCHILT|false|''|-5000",
                "J.|Jora|LIJKT_OP|true|alleen de voorletter is bekend|2250",
                "J.P.|Jora|LIJKT_OP|true|alleen de voorletter is bekend|2250",
                "J.P.|Jora Pien|LIJKT_OP|false|de voorletters zijn gelijk|3500",
                "J.K.|Jora Pien|LIJKT_OP|true|de eerste voorletter is gelijk, de tweede niet|2250",
                "K.|Jora|VERSCHILT|false|andere voorletter|-5000",
                "''|Jora|ONTBREEKT|false|''|0",
                "Jora|''|ONTBREEKT|false|''|0"
            })
    void first_names(String een, String ander, String uitkomst, boolean zwak, String hoe, int gewicht) {
        List<String> a = Naamvorm.van(new Naam(een, "", "x")).voornamen();
        List<String> b = Naamvorm.van(new Naam(ander, "", "x")).voornamen();
        for (Bevinding v : List.of(
                Naamvergelijking.voornaam(a, b, G.bijstellingen()),
                Naamvergelijking.voornaam(b, a, G.bijstellingen()))) {
            assertThat(v.uitkomst().name()).isEqualTo(uitkomst);
            assertThat(v.zwak()).isEqualTo(zwak);
            assertThat(v.toelichting()).isEqualTo(hoe);
            assertThat(G.van(v)).isEqualTo(gewicht);
        }
    }

    private static Veldvergelijking adres(Adres een, Adres ander) {
        Naam naam = new Naam("Hendrik", "", "Kwakernaak");
        Geboortedatum datum = Geboortedatum.lees("19-05-1984");
        Signalement vraag = new Signalement("", "", naam, List.of(), datum, Geslacht.ONBEKEND, een, false);
        Personalia bekend = new Personalia(
                Optional.empty(),
                Optional.empty(),
                naam,
                Optional.empty(),
                'E',
                datum,
                Geslacht.MAN,
                ander,
                false,
                List.of());
        return new Vergelijker(Gewichten.standaard())
                .vergelijk(Profiel.van(vraag), Profiel.van(bekend))
                .orElseThrow()
                .uitleg()
                .getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lindelaan|7|1234 AB|Domstad|||1234ab|Domstad|LIJKT_OP|zelfde woonplaats",
                "Lindelaan|7|1234 AB|Domstad||7|1234ab|Domstad|GELIJK|''",
                "Lindelaan|7||Domstad|Lindelaan|7||Domstad|GELIJK|''",
                "Lindelaan|7||Domstad|Lindelaan|9||Domstad|LIJKT_OP|ander adres in dezelfde woonplaats",
                "Lindelaan|7||Domstad|Lindelaan|7||Heuvelland|VERSCHILT|andere woonplaats",
                "Lindelaan||1234AB|Domstad|Lindelaan||1234AB|Domstad|LIJKT_OP|zelfde woonplaats",
                "|7||Domstad||7||Domstad|LIJKT_OP|zelfde woonplaats",
                "|7|1234AB|||7|1234AB||GELIJK|''",
                "||||Lindelaan|7|1234AB|Domstad|ONTBREEKT|''",
                "|||Domstad|Lindelaan|7|1234AB|Domstad|LIJKT_OP|zelfde woonplaats"
            })
    void addresses(@AggregateWith(Adressen.class) Adres[] adressen, ArgumentsAccessor velden) {
        Veldvergelijking v = adres(adressen[0], adressen[1]);

        assertThat(v.veld()).isEqualTo("Adres");
        assertThat(v.uitkomst().name()).isEqualTo(velden.getString(8));
        assertThat(v.toelichting()).isEqualTo(velden.getString(9));
    }

    static class Adressen implements ArgumentsAggregator {
        @Override
        public Adres[] aggregateArguments(ArgumentsAccessor a, ParameterContext context) {
            return new Adres[] {van(a, 0), van(a, 4)};
        }

        private static Adres van(ArgumentsAccessor a, int i) {
            List<String> d = IntStream.range(i, i + 4)
                    .mapToObj(n -> Optional.ofNullable(a.getString(n)).orElse(""))
                    .toList();
            return new Adres(d.get(0), d.get(1), d.get(2), d.get(3));
        }
    }
}
