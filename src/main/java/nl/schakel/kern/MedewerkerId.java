package nl.schakel.kern;

import java.io.Serializable;
import java.util.UUID;

/** Opaque identifier of the account of one employee. */
public record MedewerkerId(UUID waarde) implements Serializable {}
