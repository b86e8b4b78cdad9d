package id.teladan.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Secrets;
import id.teladan.platform.SigningKey;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicketSealTest {

  private final TicketSeal seal = seal(1);

  @Test
  void aTicketIsReadBack() {
    TicketId id = TicketId.next();

    assertThat(seal.read(seal.textOf(id))).contains(id);
  }

  @Test
  void aTicketOfAnotherOfficeIsForged() {
    TicketSeal other = seal(2);

    assertThat(seal.read(other.textOf(TicketId.next()))).isEmpty();
  }

  @Test
  void theTextIsShortEnoughForAQrOnASmallPhone() {
    assertThat(seal.textOf(TicketId.next())).hasSize(114).matches("[A-Za-z0-9_.-]+");
  }

  @Property(tries = 200)
  void aChangedLetterIsAlwaysNoticed(@ForAll @IntRange(max = 113) int place, @ForAll char letter) {
    String text = seal.textOf(TicketId.next());
    StringBuilder changed = new StringBuilder(text);
    changed.setCharAt(place, letter);

    assertThat(seal.read(changed.toString()).isPresent())
        .isEqualTo(changed.toString().equals(text));
  }

  @Property
  void noTextMakesItFail(@ForAll String text) {
    assertThat(seal.read(text)).isEmpty();
    assertThat(seal.read("TLD1-" + text)).isEmpty();
  }

  private static TicketSeal seal(int installation) {
    byte[] master = new byte[32];
    master[0] = (byte) installation;
    return new TicketSeal(new SigningKey(new Secrets(master)));
  }
}
