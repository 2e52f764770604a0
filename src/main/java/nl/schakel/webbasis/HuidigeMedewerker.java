package nl.schakel.webbasis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.schakel.kern.Medewerker;
import nl.schakel.toegang.Aangemeld;
import nl.schakel.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives a controller the {@link Medewerker} who acts, and ends the session of an account that may no longer enter
 * (blocked, expired) at the first request after that.
 */
@Component
class HuidigeMedewerker implements HandlerMethodArgumentResolver, HandlerInterceptor {
    private static final String ATTRIBUTE = HuidigeMedewerker.class.getName();
    private final Toegang toegang;

    HuidigeMedewerker(Toegang toegang) {
        this.toegang = toegang;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Aangemeld aangemeld)) {
            return true;
        }
        Optional<Medewerker> medewerker = toegang.medewerker(aangemeld.medewerker());
        if (medewerker.isEmpty()) {
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/aanmelden?opnieuw");
            return false;
        }
        request.setAttribute(ATTRIBUTE, medewerker.get());
        return true;
    }

    static Optional<Medewerker> van(HttpServletRequest request) {
        return Optional.ofNullable((Medewerker) request.getAttribute(ATTRIBUTE));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Medewerker.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        return Optional.ofNullable(servletRequest)
                .flatMap(HuidigeMedewerker::van)
                .orElseThrow(
                        () -> new IllegalStateException("a controller for signed-in users was called without one"));
    }
}
