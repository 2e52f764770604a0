package nl.schakel.kanalen;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.ProfileDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;

/**
 * Judges a PDF with veraPDF, the validator of the PDF/A standards. Its rules are read here and not by its own reader,
 * which needs the old javax JAXB; this house has the jakarta one.
 */
public final class Veraproef {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Veraproef() {}

    /** What is wrong by PDF/A-2a and PDF/UA-1; empty when the document is valid. */
    public static List<String> gebreken(byte[] pdf) throws Exception {
        List<String> gebreken = new ArrayList<>(gebreken(pdf, PDFAFlavour.PDFA_2_A, "PDFA-2A.xml"));
        gebreken.addAll(gebreken(pdf, PDFAFlavour.PDFUA_1, "PDFUA-1.xml"));
        return gebreken;
    }

    private static List<String> gebreken(byte[] pdf, PDFAFlavour norm, String regels) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                var validator = Foundries.defaultInstance().createValidator(profiel(norm, regels), false)) {
            var result = validator.validate(parser);
            List<String> gebreken = new ArrayList<>();
            result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .forEach(a -> gebreken.add(norm + " " + a.getRuleId().getClause() + ": " + a.getMessage()));
            if (result.getTotalAssertions() == 0 || (!result.isCompliant() && gebreken.isEmpty())) {
                gebreken.add(norm + ": not judged or not compliant");
            }
            return gebreken;
        }
    }

    private static ValidationProfile profiel(PDFAFlavour norm, String regels) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + regels))) {
            Element profiel = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            Set<Rule> rules = new LinkedHashSet<>();
            kinderen(profiel, "rule").forEach(r -> rules.add(regel(r)));
            Set<Variable> variables = new LinkedHashSet<>();
            kinderen(profiel, "variable")
                    .forEach(v -> variables.add(Profiles.variableFromValues(
                            v.getAttribute("name"),
                            v.getAttribute("object"),
                            tekst(v, "defaultValue"),
                            tekst(v, "value"))));
            ProfileDetails details = Profiles.profileDetailsFromValues("proef", "proef", "test", new java.util.Date(0));
            return Profiles.profileFromValues(norm, details, "", rules, variables);
        }
    }

    private static Rule regel(Element r) {
        Element id = kinderen(r, "id").getFirst();
        return Profiles.ruleFromValues(
                Profiles.ruleIdFromValues(
                        PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                        id.getAttribute("clause"),
                        Integer.parseInt(id.getAttribute("testNumber"))),
                r.getAttribute("object"),
                r.hasAttribute("deferred") ? Boolean.valueOf(r.getAttribute("deferred")) : null,
                r.getAttribute("tags"),
                tekst(r, "description"),
                tekst(r, "test"),
                Profiles.errorFromValues(tekst(r, "message"), List.of()),
                List.of());
    }

    private static List<Element> kinderen(Element van, String naam) {
        var nodes = van.getElementsByTagName(naam);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String tekst(Element van, String naam) {
        return kinderen(van, naam).getFirst().getTextContent().strip();
    }
}
