package id.teladan.platform;

import io.dropwizard.views.common.View;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every page's view starts from. The layout reads these members; {@link PageFrame} sets the
 * two that only the request knows.
 */
public abstract class PageView extends View {

  private final @Nullable Actor actor;
  private final String title;
  private String path = "";
  private @Nullable String notice;

  /**
   * Names the template, the reader and the title.
   *
   * @param template relative to the package of the view's class
   * @param actor who is signed in, or null on a public page
   */
  protected PageView(String template, @Nullable Actor actor, String title) {
    super(template, StandardCharsets.UTF_8);
    this.actor = actor;
    this.title = title;
  }

  final void frame(String requestPath, @Nullable String requestNotice) {
    this.path = requestPath;
    this.notice = requestNotice;
  }

  public final String pageTitle() {
    return title;
  }

  public final boolean signedIn() {
    return actor != null;
  }

  public final String actorName() {
    return actor == null ? "" : actor.name();
  }

  public final String actorRoles() {
    return actor == null
        ? ""
        : actor.grants().stream()
            .map(grant -> grant.role().title())
            .distinct()
            .collect(Collectors.joining(", "));
  }

  public final List<Navigation.Item> dailyLinks() {
    return actor == null ? List.of() : Navigation.daily(actor, path);
  }

  public final List<Navigation.Item> registerLinks() {
    return actor == null ? List.of() : Navigation.registers(actor, path);
  }

  public final boolean hasRegisterLinks() {
    return !registerLinks().isEmpty();
  }

  /** What the command before this page did, in a sentence; null when there is nothing to say. */
  public final @Nullable String notice() {
    return notice;
  }

  public final String styleSheet() {
    return AssetVersions.address("app.css");
  }

  public final String script() {
    return AssetVersions.address("app.js");
  }
}
