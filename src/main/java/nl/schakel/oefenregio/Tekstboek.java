package nl.schakel.oefenregio;

import java.util.List;

/** Fictional texts of plans and advices, by type of case. */
record Tekstboek(
        boolean huiselijkGeweld,
        String voorkeur,
        String voorwaarden,
        String terugval,
        String doel,
        String context,
        String hulp,
        String plan) {

    static final List<Tekstboek> VOLWASSEN = List.of(
            new Tekstboek(
                    true,
                    "DAG-PR",
                    "Bijzondere voorwaarden: contactverbod met het gezin, meldplicht bij de reclassering en behandeling bij de forensische polikliniek.",
                    "GA",
                    "Het geweld stopt en de behandeling begint binnen vier weken.",
                    "Een gezinslid verblijft met jonge kinderen in de opvang. De omgeving vreest wraak. Een contactverbod geeft rust om de hulp te starten.",
                    "Reclassering houdt toezicht; systeemtherapie is aangevraagd.",
                    "Veiligheid van het gezin eerst; daarna behandeling van agressie en schulden. Wekelijks overleg tussen hulpverlening en wijkagent."),
            new Tekstboek(
                    false,
                    "SNR",
                    "Snelrecht met ISD-vordering als de veelplegerstoets dat toelaat.",
                    "DAG-PR",
                    "De reeks winkeldiefstallen doorbreken en een plek in beschermd wonen behouden.",
                    "Winkeliers in het centrum melden dagelijks overlast. Bij een vrijheidsstraf korter dan een maand gaat de woonplek verloren.",
                    "Verslavingszorg en bewindvoering lopen; huisvesting is geregeld tot april.",
                    "Beschermd wonen, methadon en dagbesteding. Bij terugval direct contact met de verslavingszorg."),
            new Tekstboek(
                    false,
                    "RTE-ZORG",
                    "Toeleiding naar de crisisdienst; zo nodig zorgmachtiging voorbereiden.",
                    "SEP-B",
                    "Behandeling in plaats van straf: de psychose is de oorzaak van de overlast.",
                    "Buren zijn bang na nachtelijk schreeuwen en een bedreiging. Opname eerder dit jaar gaf maanden rust.",
                    "Het wijkteam en de ggz bezoeken tweemaal per week.",
                    "Stabiel op medicatie, vaste begeleider, signaleringsplan met de buren."),
            new Tekstboek(
                    false,
                    "OMS",
                    "Taakstraf die te combineren is met werk; geen geldboete vanwege schulden.",
                    "TRA",
                    "Het werktraject niet doorkruisen en toch een duidelijke grens stellen.",
                    "Sinds drie maanden aan het werk; de werkgever weet van het verleden. Een nieuwe boete vergroot de schulden.",
                    "Schuldhulp en jobcoach zijn actief.",
                    "Werk behouden, schulden saneren, afstand tot de oude groep."));

    static final List<Tekstboek> JEUGD = List.of(
            new Tekstboek(
                    false,
                    "RTE-RVDK",
                    "Raadsonderzoek; de context hieronder is bij de Raad bekend.",
                    "HALT",
                    "Terug naar school en los van de groep.",
                    "Speelt een kleine rol in een jeugdgroep rond het winkelcentrum. Ouders werken mee; school houdt de plek open.",
                    "Jeugdreclassering op vrijwillige basis; gezinscoach.",
                    "School, sport en een vaste mentor. Elke twee weken overleg met ouders."),
            new Tekstboek(
                    false,
                    "DAG-KIR",
                    "Leerstraf en toezicht door de jeugdreclassering.",
                    "RTE-RVDK",
                    "Grenzen stellen na herhaling en de behandeling thuis laten doorgaan.",
                    "Tweede incident in een halfjaar. Thuis spanning; een jonger kind in het gezin doet gedrag na.",
                    "Systeemtherapie in het gezin loopt tot maart.",
                    "Behandeling afmaken, dagindeling met school, contact met de wijkagent."));

    /** Offences that fit a case at ZSM. */
    static final List<String> FEITEN = List.of(
            "mishandeling (300 Sr)",
            "winkeldiefstal (310 Sr)",
            "bedreiging (285 Sr)",
            "vernieling (350 Sr)",
            "diefstal met geweld (312 Sr)",
            "belediging ambtenaar (267 Sr)",
            "rijden onder invloed (8 WVW)",
            "overtreden contactverbod",
            "huisvredebreuk (138 Sr)",
            "inbraak (311 Sr)");
}
