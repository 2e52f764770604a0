package nl.schakel.webbasis;

import jakarta.servlet.http.HttpServletRequest;
import nl.schakel.kern.Ids;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Weigering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a controller did not handle into a Dutch page: what went wrong, what was kept, what to do. */
@ControllerAdvice
class FoutAfhandeling {
    private static final Logger log = LoggerFactory.getLogger(FoutAfhandeling.class);

    /** An identifier that is not one is simply not found. */
    @ExceptionHandler({NietGevonden.class, MethodArgumentTypeMismatchException.class})
    ModelAndView nietGevonden() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    /** A refusal for which no form was at hand to show it at the field. */
    @ExceptionHandler
    ModelAndView weigering(Weigering weigering) {
        return page("error/409", HttpStatus.CONFLICT, "boodschap", weigering.boodschap());
    }

    @ExceptionHandler
    ModelAndView overig(Exception fout, HttpServletRequest request) throws Exception {
        if (fout instanceof ErrorResponse) {
            throw fout;
        }
        String incident = Ids.nieuw().toString();
        // only the kind and the place of the fault: a message may quote what a user typed
        StackTraceElement[] trace = fout.getStackTrace();
        log.error(
                "incident {}: {} at {}, {} {}",
                incident,
                fout.getClass().getName(),
                trace.length == 0 ? "?" : trace[0],
                request.getMethod(),
                request.getRequestURI());
        log.debug("incident {}", incident, fout);
        return page("error/5xx", HttpStatus.INTERNAL_SERVER_ERROR, "incident", incident);
    }

    private static ModelAndView page(String view, HttpStatus status, String name, String value) {
        ModelAndView page = new ModelAndView(view, name, value);
        page.setStatus(status);
        return page;
    }
}
