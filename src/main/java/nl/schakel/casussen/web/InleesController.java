package nl.schakel.casussen.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.schakel.casussen.Inleesverslag;
import nl.schakel.casussen.Inleesverslag.Uitkomst;
import nl.schakel.casussen.Inlezen;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.webbasis.Fouten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Reading a file with many persons. The report holds line numbers only; the user has the file beside it. */
@Controller
class InleesController {
    private static final int MEESTE_OP_SCHERM = 500;

    private final Inlezen inlezen;
    private final Huiskeuze huizen;

    InleesController(Inlezen inlezen, Huiskeuze huizen) {
        this.inlezen = inlezen;
        this.huizen = huizen;
    }

    @GetMapping("/casussen/inlezen")
    String formulier(@RequestParam Optional<String> vh, Medewerker door, Model model) {
        huizen.kiesOmTeBewerken(vh, door, model);
        model.addAttribute("kolommen", Inlezen.KOLOMMEN);
        return "casussen/inlezen";
    }

    @PostMapping("/casussen/inlezen")
    ModelAndView lees(
            @RequestParam Optional<String> vh,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String lijst,
            Medewerker door,
            Model model)
            throws IOException {
        VeiligheidshuisCode huis = huizen.kiesOmTeBewerken(vh, door, model);
        model.addAttribute("kolommen", Inlezen.KOLOMMEN);
        try (InputStream csv = bestand == null || bestand.isEmpty()
                ? new ByteArrayInputStream(lijst.getBytes(StandardCharsets.UTF_8))
                : bestand.getInputStream()) {
            toon(inlezen.lees(csv, huis, door), model);
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
            model.addAttribute("lijst", lijst);
            return new ModelAndView("casussen/inlezen", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("casussen/inlezen");
    }

    /** What went wrong comes first; a long report is cut, and says so. */
    private static void toon(Inleesverslag verslag, Model model) {
        List<Inleesverslag.Regel> fout = verslag.regels().stream()
                .filter(r -> r.uitkomst() == Uitkomst.FOUT)
                .toList();
        List<Inleesverslag.Regel> rest = verslag.regels().stream()
                .filter(r -> r.uitkomst() != Uitkomst.FOUT)
                .toList();
        model.addAttribute("verslag", verslag);
        model.addAttribute("foutregels", fout.stream().limit(MEESTE_OP_SCHERM).toList());
        model.addAttribute("anderregels", rest.stream().limit(MEESTE_OP_SCHERM).toList());
        model.addAttribute("ingekort", fout.size() > MEESTE_OP_SCHERM || rest.size() > MEESTE_OP_SCHERM);
    }
}
