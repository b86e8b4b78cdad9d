package id.teladan.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.competition.CompetitionId;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The minutes as a decision keeps them: the text, its hash, and back again. */
final class DecidedMinutes {

  private DecidedMinutes() {}

  /** The decision of that number, or the latest. */
  static Decision decision(Handle handle, CompetitionId id, Optional<Integer> number) {
    DecisionDao dao = handle.attach(DecisionDao.class);
    if (number.isPresent()) {
      return dao.find(id, number.get())
          .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Penetapan nomor itu tidak ada."));
    }
    return dao.findLatest(id)
        .orElseThrow(() -> ResultProblem.NOT_DECIDED.because("Belum ada penetapan."));
  }

  static Minutes latest(Handle handle, CompetitionId id) {
    return numbered(handle, id, decision(handle, id, Optional.empty()).number());
  }

  static Minutes numbered(Handle handle, CompetitionId id, int number) {
    Decision decision = decision(handle, id, Optional.of(number));
    return ofText(handle.attach(DecisionDao.class).minutes(id, decision.number()));
  }

  static String text(Minutes minutes) {
    try {
      return Json.strict().writeValueAsString(minutes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Minutes ofText(String text) {
    try {
      return Json.strict().readValue(text, Minutes.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a decision's minutes cannot be read", e);
    }
  }

  /** Over all a decision says and the hash before it, so that none can be changed or taken out. */
  static String hash(Decision decision, String minutes, @Nullable String previousHash) {
    ObjectNode sealed = JsonNodeFactory.instance.objectNode();
    sealed.put("competition", decision.competitionId().toString());
    sealed.put("number", decision.number());
    sealed.put("note", decision.note());
    sealed.put("legalBasis", decision.legalBasis());
    sealed.put("place", decision.place());
    sealed.put("decidedAt", decision.decidedAt().toString());
    sealed.put("decidedBy", decision.decidedBy());
    sealed.put("previousHash", previousHash);
    sealed.put("minutesHash", Hashes.sha256(minutes));
    return Hashes.sha256(CanonicalJson.of(sealed));
  }
}
