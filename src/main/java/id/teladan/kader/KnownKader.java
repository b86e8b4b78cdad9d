package id.teladan.kader;

import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * A kader together with what tells two NIK apart; for the work inside the register only.
 *
 * @param nikIndex the keyed hash of the NIK
 * @param nikCipher the encrypted NIK
 */
public record KnownKader(
    @Nested Kader kader, @Nullable String nikIndex, @Nullable String nikCipher) {

  @Override
  public String toString() {
    return "KnownKader[" + kader.id() + "]";
  }
}
