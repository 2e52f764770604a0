package nl.schakel.webbasis;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; in the practice environment it lists the demo accounts. */
@Controller
class AanmeldController {
    private final Optional<DemoAccounts> demo;

    AanmeldController(Optional<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/aanmelden")
    String aanmelden(Model model) {
        model.addAttribute("demoAccounts", demo.map(DemoAccounts::accounts).orElse(List.of()));
        demo.ifPresent(d -> model.addAttribute("demoWachtwoord", d.wachtwoord()));
        return "toegang/aanmelden";
    }
}
