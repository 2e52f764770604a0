package nl.schakel.terugkoppelingen;

import java.time.LocalDate;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;

/** What happened in koppelvlak 3; published in the transaction of the act, without personal data. */
public sealed interface Terugkoppelfeit {

    /** A message went out. @param dagelijks in the batch of the day, of which the house gets one notice */
    record TerugkoppelingVerzonden(
            TerugkoppelingId id, ZaakId zaak, VeiligheidshuisCode huis, boolean spoed, boolean dagelijks)
            implements Terugkoppelfeit {}

    /** A message was taken back; the house must destroy what it has of it. */
    record TerugkoppelingTeruggeroepen(TerugkoppelingId id, ZaakId zaak, VeiligheidshuisCode huis)
            implements Terugkoppelfeit {}

    /** The house said that it destroyed what it had. */
    record TerugkoppelingVernietigd(TerugkoppelingId id, ZaakId zaak, ZsmLocatieCode zsm, VeiligheidshuisCode huis)
            implements Terugkoppelfeit {}

    /** Feedback that was missing after a late match stands ready. */
    record TerugkoppelingIngehaald(ZaakId zaak, ZsmLocatieCode zsm, int aantal) implements Terugkoppelfeit {}

    /** The overview of a day stands ready for a house. */
    record DagoverzichtKlaar(VeiligheidshuisCode huis, LocalDate dag, int aantal) implements Terugkoppelfeit {}

    /** The officier said how useful an advice was. @param waarde in words; @param versie rises with every new answer */
    record AdviesGewaardeerd(AdviesId advies, ZaakId zaak, VeiligheidshuisCode huis, String waarde, int versie)
            implements Terugkoppelfeit {}
}
