package nl.schakel.webbasis;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.kern.Sleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Nothing that was typed is lost when a session expired: a form that arrives without a session is kept on the server,
 * the user signs in, and finds the form with the text in it. It is given back only to the user who typed it: a cookie
 * with a keyed hash of the account outlives the session and ties the two together.
 */
@Component
class BewaardeInvoer implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationSuccessHandler {
    static final String COOKIE = "schakel_wie";
    private static final String ATTRIBUTE = "bewaardeInvoer";
    private static final int MAX_CHARACTERS = 200_000;
    private static final int WORKDAY = 12 * 60 * 60;

    private final Sleutel sleutel;

    BewaardeInvoer(Sleutel sleutel) {
        this.sleutel = sleutel;
    }

    /**
     * A form that could not be handled.
     *
     * @param pagina path and query of the page on which the form stands
     * @param velden what was typed, by field name
     */
    record Invoer(String wie, String pagina, LinkedHashMap<String, List<String>> velden) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        toSignIn(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.isAuthenticated()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            toSignIn(request, response);
        }
    }

    private void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String signIn = request.getContextPath() + "/aanmelden";
        boolean knownBefore = cookie(request).isPresent();
        // a sign-in page that stood open too long is itself a form without a session: nothing to come back to
        boolean typed = request.getMethod().equals("POST")
                && knownBefore
                && !request.getRequestURI().equals(signIn);
        String why = typed && keep(request) ? "?verlopen" : knownBefore ? "?opnieuw" : "";
        if (request.getHeader("HX-Request") != null) {
            // htmx would put the sign-in page into a fragment; this lets it load the whole page
            response.setHeader("HX-Redirect", signIn + why);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(signIn + why);
        }
    }

    /** Whether there was something to keep and a page to bring it back to. */
    private boolean keep(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        int size = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!field.getKey().startsWith("_") && !field.getKey().equals("wachtwoord")) {
                fields.put(field.getKey(), List.of(field.getValue()));
                size += String.join("", field.getValue()).length();
            }
        }
        Optional<String> page = formPage(request);
        if (size > MAX_CHARACTERS || fields.isEmpty() || page.isEmpty()) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new Invoer(cookie(request).orElse(""), page.get(), fields));
        return true;
    }

    private static Optional<String> formPage(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return Optional.empty();
        }
        URI uri = URI.create(referer);
        boolean own = request.getServerName().equals(uri.getHost());
        return own
                ? Optional.of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                : Optional.empty();
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        String wie = hash(who.getName());
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, wie)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .path("/")
                        .maxAge(WORKDAY)
                        .sameSite(SameSite.STRICT.attributeValue())
                        .build()
                        .toString());
        HttpSession session = request.getSession();
        Invoer invoer = (Invoer) session.getAttribute(ATTRIBUTE);
        if (invoer != null && invoer.wie().equals(wie)) {
            response.sendRedirect(invoer.pagina());
        } else {
            session.removeAttribute(ATTRIBUTE);
            response.sendRedirect(request.getContextPath() + "/");
        }
    }

    /** The kept fields when this is the page they belong to; taken out, so that they come back once. */
    static Optional<Map<String, List<String>>> neem(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        @Nullable Invoer invoer = session == null ? null : (Invoer) session.getAttribute(ATTRIBUTE);
        if (session == null
                || invoer == null
                || !request.getMethod().equals("GET")
                || !invoer.pagina().equals(page(request))) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(invoer.velden());
    }

    private static String page(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private String hash(String account) {
        return HexFormat.of().formatHex(sleutel.hash("bewaarde invoer", account), 0, 16);
    }
}
