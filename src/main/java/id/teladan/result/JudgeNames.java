package id.teladan.result;

import id.teladan.competition.Assessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the judges of a competition are called, in the order to print them. */
record JudgeNames(Map<String, String> byUsername) {

  static JudgeNames of(List<Assessor> assessors) {
    Map<String, String> names = new LinkedHashMap<>();
    assessors.forEach(assessor -> names.put(assessor.username(), assessor.name()));
    return new JudgeNames(names);
  }

  /** The name; the user name of somebody who is no longer appointed. */
  String of(String username) {
    return byUsername.getOrDefault(username, username);
  }

  List<String> all() {
    return List.copyOf(byUsername.values());
  }
}
