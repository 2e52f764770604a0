package nl.schakel.portaal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesverstrekking;
import nl.schakel.adviezen.Adviesverstrekking.Afdruk;
import nl.schakel.casussen.CasusId;
import nl.schakel.instroom.Bekende;
import nl.schakel.instroom.Dossiersoort;
import nl.schakel.instroom.Vindplaats;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.webbasis.Antwoorden;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ZSM-dossier of a zaak: a version of an advice goes in, is replaced, is taken out, or is printed. */
@Controller
class DossierController {
    private final Zaken zaken;
    private final Adviesverstrekking adviezen;
    private final TransactionTemplate transactie;

    DossierController(Zaken zaken, Adviesverstrekking adviezen, TransactionTemplate transactie) {
        this.zaken = zaken;
        this.adviezen = adviezen;
        this.transactie = transactie;
    }

    /** @param vervangt identifier of the document that makes room; empty: none */
    record Toevoeging(UUID advies, Dossiersoort soort, Vindplaats vindplaats, Optional<UUID> vervangt) {}

    /** Adds the advice in force of one house to the dossier: this version. */
    @PostMapping("/zaken/{id}/dossier")
    String voegToe(@PathVariable UUID id, Toevoeging t, Medewerker door, RedirectAttributes flash) {
        Zaakblad zaak = zaken.toon(new ZaakId(id), door);
        Adviesblad blad = advies(zaak, t.advies(), door);
        String titel = "Advies %s, versie %d".formatted(blad.veiligheidshuisNaam(), blad.nummer());
        String kenmerk = zaak.nummer() + "/" + blad.veiligheidshuis().code() + "-" + blad.nummer();
        var stuk = new Zaken.Stuk(t.advies(), blad.veiligheidshuis(), titel, kenmerk, t.soort(), t.vindplaats());
        try {
            transactie.executeWithoutResult(_ -> {
                t.vervangt()
                        .ifPresent(
                                oud -> zaken.verwijder(zaak.id(), oud, "Vervangen door versie " + blad.nummer(), door));
                zaken.voegToe(zaak.id(), stuk, door);
            });
            flash.addFlashAttribute("melding", titel + " is toegevoegd aan het ZSM-dossier, kenmerk " + kenmerk + ".");
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
        }
        return "redirect:/zaken/" + id;
    }

    @PostMapping("/zaken/{id}/dossier/{stuk}/verwijderen")
    String verwijder(
            @PathVariable UUID id,
            @PathVariable UUID stuk,
            @RequestParam(defaultValue = "") String reden,
            Medewerker door,
            RedirectAttributes flash) {
        try {
            zaken.verwijder(new ZaakId(id), stuk, reden, door);
            flash.addFlashAttribute(
                    "melding", "Het stuk is uit het ZSM-dossier gehaald. Het blijft zichtbaar als verwijderd.");
        } catch (Weigering weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.boodschap());
        }
        return "redirect:/zaken/" + id;
    }

    private Adviesblad advies(Zaakblad zaak, UUID advies, Medewerker door) {
        List<CasusId> casussen = zaak.bekenden().stream().map(Bekende::casus).toList();
        return adviezen.voorZaak(casussen, zaak.id(), zaak.zsm(), door).stream()
                .filter(a -> a.id().waarde().equals(advies))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    /** Prints the advice for named recipients: a disclosure. */
    @PostMapping("/zaken/{id}/afdruk")
    ResponseEntity<byte[]> print(
            @PathVariable UUID id,
            @RequestParam UUID advies,
            @RequestParam(defaultValue = "") List<String> ontvangers,
            Medewerker door) {
        Zaakblad zaak = zaken.toon(new ZaakId(id), door);
        advies(zaak, advies, door);
        var afdruk = new Afdruk(
                zaak.id(), zaak.zsm(), zaak.nummer(), zaak.parketnummer(), dossiersoort(zaak, advies), ontvangers);
        byte[] pdf = adviezen.print(new AdviesId(advies), afdruk, door);
        return Antwoorden.pdf("advies-" + zaak.nummer() + ".pdf", pdf);
    }

    /** What the paper belongs to: as the version was added to the dossier, else the papers of the partners only. */
    private static String dossiersoort(Zaakblad zaak, UUID advies) {
        return zaak.dossier().stream()
                .filter(s -> s.isAanwezig() && s.bron().equals(advies))
                .map(s -> s.soort().label())
                .findFirst()
                .orElse(Dossiersoort.WERKDOSSIER.label());
    }
}
