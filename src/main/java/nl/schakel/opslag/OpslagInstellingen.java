package nl.schakel.opslag;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the installation keeps what is its own.
 *
 * @param map folder for the embedded database and the key file
 * @param sleutel the key of the installation, base64 of at least 32 bytes; empty: a key file in {@code map} is used and
 *     made on first start. Every node must have the same key.
 */
@ConfigurationProperties("schakel.opslag")
record OpslagInstellingen(
        @DefaultValue("var") Path map, @DefaultValue("") String sleutel) {}
