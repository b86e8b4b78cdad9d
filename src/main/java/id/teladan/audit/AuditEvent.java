package id.teladan.audit;

import org.jspecify.annotations.Nullable;

/**
 * What an actor did to what.
 *
 * @param action as in {@code posyandu.create}
 * @param object as in {@code posyandu/<id>}
 * @param chain whose entries are sealed together; writers of one chain wait for each other
 * @param detail what was there before, or why; JSON or plain text, never a secret
 */
public record AuditEvent(String action, String object, String chain, @Nullable String detail) {

  public AuditEvent(String action, String object, String chain) {
    this(action, object, chain, null);
  }

  public AuditEvent withDetail(String text) {
    return new AuditEvent(action, object, chain, text);
  }
}
