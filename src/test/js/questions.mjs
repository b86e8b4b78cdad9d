// Answers the questions of a test in Java, a line of JSON each, so that both languages can be compared.
// A question is {"ask": name, …}; its answer is one line of JSON.

/** @param {Object<string, function(object): *>} answers by name; may be async */
export async function answerQuestions(answers) {
  process.stdin.setEncoding("utf8");
  let rest = "";
  for await (const chunk of process.stdin) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      const question = JSON.parse(line);
      const answer = await answers[question.ask](question);
      process.stdout.write(JSON.stringify(answer) + "\n");
    }
  }
}
