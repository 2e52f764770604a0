package nl.schakel.webbasis;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    static final String[] STATIC = {"/css/**", "/js/**", "/fonts/**", "/webjars/**", "/favicon.svg", "/favicon.ico"};

    private final HuidigeMedewerker huidigeMedewerker;

    WebConfiguration(HuidigeMedewerker huidigeMedewerker) {
        this.huidigeMedewerker = huidigeMedewerker;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(huidigeMedewerker);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(huidigeMedewerker).excludePathPatterns(STATIC);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/toegankelijkheid").setViewName("webbasis/toegankelijkheid");
        registry.addViewController("/privacy").setViewName("webbasis/privacy");
    }
}
