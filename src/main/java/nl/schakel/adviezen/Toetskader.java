package nl.schakel.adviezen;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the quality gate must know besides the text.
 *
 * @param huiselijkGeweld whether the casus is about domestic violence
 * @param jeugd whether it is a youth casus
 * @param uiterlijk the last day that the house allows for an advice that is issued today
 * @param beslissingen codes that may be advised in this casus today
 * @param routes those of them that are a route and not a settlement
 * @param incidentsoorten kinds of incidents that may be chosen today
 * @param eigenNamen names of the person of the casus: these are no facts about others
 */
record Toetskader(
        boolean huiselijkGeweld,
        boolean jeugd,
        LocalDate vandaag,
        LocalDate uiterlijk,
        Set<String> beslissingen,
        Set<String> routes,
        Set<String> incidentsoorten,
        Set<String> eigenNamen) {}
