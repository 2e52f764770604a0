package nl.schakel.webbasis;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in, and the headers that a browser must obey. */
@Configuration(proxyBeanMethods = false)
class BeveiligingConfiguration {
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain screens(HttpSecurity http, BewaardeInvoer bewaardeInvoer) throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(WebConfiguration.STATIC)
                        .permitAll()
                        .requestMatchers(
                                "/aanmelden",
                                "/toegankelijkheid",
                                "/privacy",
                                "/prioritering/criteria",
                                "/error",
                                "/actuator/health/**",
                                "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated());
        http.formLogin(login -> login.loginPage("/aanmelden")
                .usernameParameter("gebruikersnaam")
                .passwordParameter("wachtwoord")
                .successHandler(bewaardeInvoer)
                .failureHandler(failureHandler()));
        http.logout(logout -> logout.logoutUrl("/afmelden")
                .logoutSuccessUrl("/aanmelden?afgemeld")
                .deleteCookies(BewaardeInvoer.COOKIE));
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(bewaardeInvoer).accessDeniedHandler(bewaardeInvoer));
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                // same-origin: after an expired session the form's own address is needed to bring the user back to it
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")));
        return http.build();
    }

    private static AuthenticationFailureHandler failureHandler() {
        return (request, response, failure) -> {
            String why = failure instanceof LockedException ? "wacht" : "fout";
            response.sendRedirect(request.getContextPath() + "/aanmelden?" + why);
        };
    }
}
