package nl.schakel.terugkoppelingen;

import java.util.UUID;

/** Opaque identifier of one feedback message. */
public record TerugkoppelingId(UUID waarde) {}
