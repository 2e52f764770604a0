package nl.schakel.instroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.schakel.instroom.ZaakRegel;
import nl.schakel.instroom.Zaken;
import nl.schakel.instroom.dienstlijst.Dienstlijsten;
import nl.schakel.instroom.dienstlijst.Dienstlijsten.Dienstlijst;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Tabelinvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A whole shift list: paste or choose a file, look, register. */
@Controller
class DienstlijstController {
    private static final int MEESTE = 5000;

    private final Dienstlijsten dienstlijsten;
    private final Zaken zaken;

    DienstlijstController(Dienstlijsten dienstlijsten, Zaken zaken) {
        this.dienstlijsten = dienstlijsten;
        this.zaken = zaken;
    }

    private static ZsmLocatieCode locatie(Medewerker door) {
        ZsmLocatieCode zsm = ZakenController.locatie(door);
        door.vereis(zsm, Rol.KPC);
        return zsm;
    }

    @GetMapping("/zaken/lijst")
    String invoer(Medewerker door) {
        locatie(door);
        return "instroom/lijst";
    }

    @PostMapping("/zaken/lijst")
    String lees(
            @RequestParam(defaultValue = "") String lijst,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Medewerker door,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            Tabelinvoer tabel = bestand != null && !bestand.isEmpty()
                    ? Tabelinvoer.lees(bestand.getBytes(), MEESTE)
                    : Tabelinvoer.lees(lijst, MEESTE);
            return "redirect:/zaken/lijst/" + dienstlijsten.lees(tabel, locatie(door), door);
        } catch (Weigering weigering) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("lijst", lijst);
            return "instroom/lijst";
        }
    }

    @GetMapping("/zaken/lijst/{id}")
    String toon(@PathVariable UUID id, Medewerker door, Model model) {
        ZsmLocatieCode zsm = locatie(door);
        Dienstlijst lijst = dienstlijsten.toon(id, door);
        List<ZaakRegel> regels = lijst.zaken().isEmpty() ? List.of() : zaken.regels(zsm, lijst.zaken(), door);
        model.addAttribute("dienstlijst", lijst);
        model.addAttribute("uitkomsten", regels);
        return "instroom/lijst-bekijken";
    }

    @PostMapping("/zaken/lijst/{id}")
    String registreer(@PathVariable UUID id, Medewerker door, RedirectAttributes flash) {
        int aantal = dienstlijsten.registreer(id, locatie(door), door).size();
        flash.addFlashAttribute("melding", aantal + " verdachten zijn geregistreerd en gecontroleerd.");
        return "redirect:/zaken/lijst/" + id;
    }
}
