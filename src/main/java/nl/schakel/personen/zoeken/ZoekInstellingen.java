package nl.schakel.personen.zoeken;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the search.
 *
 * @param geheugen whether this node holds the register in memory as well
 * @param geheugenHoogstens with more persons than this the node leaves it to the database (about 0.2 GB a million)
 * @param meestePerSleutel persons under one key that are compared; a key with more only counts together with another
 * @param seconden how long a query of the check may take before the check counts as failed
 * @param herloopAandeel share of the time that long work over the register may use on this node, 0.05-1
 */
@ConfigurationProperties("schakel.matching")
public record ZoekInstellingen(
        @DefaultValue("true") boolean geheugen,
        @DefaultValue("2000000") long geheugenHoogstens,
        @DefaultValue("2000") int meestePerSleutel,
        @DefaultValue("5") int seconden,
        @DefaultValue("0.7") double herloopAandeel) {}
