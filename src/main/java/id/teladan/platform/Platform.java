package id.teladan.platform;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/**
 * What the house gives to every module.
 *
 * @param clock ticks in milliseconds, in UTC
 * @param policies the settings in force that a result depends on
 * @param publicUrl the address people know the portal by, without a slash at its end
 */
public record Platform(
    Jdbi jdbi,
    Clock clock,
    Secrets secrets,
    SigningKey signingKey,
    Policies policies,
    String publicUrl) {}
