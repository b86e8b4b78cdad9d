// What an assessor's hand does on the tablet, through the desk that the screens use. The test hears
// of each promise the tablet makes ("it is kept here") and of each time it says all is with the portal.
async () => {
  const tablet = await import("/assets/tablet/desk.js");

  const hand = {
    async signIn(username, password, pin) {
      hand.desk = await tablet.signIn(username, password, pin);
      await hand.desk.refresh();
    },

    async unlock(username, pin) {
      hand.desk = await tablet.unlock(username, pin);
    },

    async visits() {
      return (await hand.desk.visits()).map(({ id, local }) => ({ id, ...local }));
    },

    /** Answers what is open in a visit; gives the number of what is still open. */
    async score(visitId, seed) {
      const sheet = await hand.desk.open(visitId);
      const items = new Map(sheet.items().map((item) => [item.code, item]));
      for (const code of sheet.openItems()) {
        await sheet.answer(code, valueOf(items.get(code), seed++), seed % 7 ? null : "catatan 📝 " + seed);
        const { id, item } = sheet.entries.at(-1).operation;
        window.promised(id, visitId, item); // the hand goes on while the test takes it down
      }
      await hand.look();
      return sheet.openItems().length;
    },

    /** Gives up the key, as when the tablet goes to the next hand. */
    lock() {
      hand.desk.lock();
    },

    /** What anybody who picks the tablet up is told. */
    users() {
      return tablet.listUsers();
    },

    async forget(username) {
      await tablet.forget(username);
    },

    /** Writes this note beside an item's answer. */
    async say(visitId, code, note) {
      const sheet = await hand.desk.open(visitId);
      const item = sheet.items().find((it) => it.code === code);
      await sheet.answer(code, valueOf(item, 3), note);
    },

    /** What the sheet on the desk shows, by item. */
    async answers(visitId) {
      const sheet = await hand.desk.open(visitId);
      return Object.fromEntries(sheet.answers);
    },

    refresh() {
      return hand.desk.refresh();
    },

    /** The codes of what is open in a visit. */
    async open(visitId) {
      return (await hand.desk.open(visitId)).openItems();
    },

    async clashes(visitId) {
      return (await hand.desk.open(visitId)).clashes();
    },

    /** What is unsent, as one sealed file; null when nothing is. */
    async makeFile() {
      const [planned, more] = await hand.desk.carrier.plan();
      if (more) throw new Error("it takes more than one file");
      return planned ? (await hand.desk.carrier.make(planned)).text() : null;
    },

    /** How many sealed files what is unsent takes. */
    async files() {
      hand.planned = await hand.desk.carrier.plan();
      return hand.planned.map(({ bytes, answers, photos }) => ({ bytes, answers, photos }));
    },

    /** One of those, counted from 0. */
    async file(index) {
      return (await hand.desk.carrier.make(hand.planned[index])).text();
    },

    /** Hands in what another tablet made; gives the receipts. */
    async deliver(file) {
      return JSON.stringify(await hand.desk.carrier.deliver(file));
    },

    readReceipts(file) {
      return hand.desk.carrier.read(file);
    },

    /** How the tablet refuses something: with which code, in which words. */
    async refusal(what, ...args) {
      try {
        await hand[what](...args);
        return null;
      } catch ({ code, message }) {
        return { code, message };
      }
    },

    /** A photo that no JPEG makes small: noise. Gives how many are kept for the item. */
    async photograph(visitId, code, replaces = null, width = 1600) {
      const sheet = await hand.desk.open(visitId);
      const canvas = new OffscreenCanvas(width, 1200);
      const pen = canvas.getContext("2d");
      const noise = pen.createImageData(width, 1200);
      for (let at = 0; at < noise.data.length; at++) noise.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
      pen.putImageData(noise, 0, 0);
      await sheet.addPhoto(code, await canvas.convertToBlob({ type: "image/jpeg" }), replaces);
      return sheet.photosOf(code).length;
    },

    async photos(visitId, code) {
      return (await hand.desk.open(visitId)).photosOf(code);
    },

    /** Items that lack evidence, when any score of this one demands it. */
    async missing(visitId, code) {
      const sheet = await hand.desk.open(visitId);
      sheet.items().find((item) => item.code === code).evidenceFrom = 0;
      return sheet.missingEvidence();
    },

    /** Changes the mind about one item. */
    async change(visitId, code, seed) {
      const sheet = await hand.desk.open(visitId);
      const item = sheet.items().find((it) => it.code === code);
      await sheet.answer(code, valueOf(item, seed), "berubah " + seed);
      await window.promised(sheet.entries.at(-1).operation.id, visitId, code);
    },

    /** Gives an item this very value. */
    async give(visitId, code, value) {
      await (await hand.desk.open(visitId)).answer(code, value);
    },

    /** What becomes of a sheet under another version, without the documents. */
    async preview(visitId, version) {
      const { before, after, ...change } = await (await hand.desk.open(visitId)).preview(version);
      return change;
    },

    async moveTo(visitId, version) {
      await (await hand.desk.open(visitId)).moveTo(version);
    },

    /** How a sheet stands: its version, whether another is in force, what it comes to. */
    async standing(visitId) {
      const sheet = await hand.desk.open(visitId);
      const { note, newVersion, moderated, submission } = sheet;
      return { version: note.version, moves: note.moves, newVersion, moderated, score: sheet.total().score, submission, open: sheet.openItems() };
    },

    async submit(visitId) {
      const sheet = await hand.desk.open(visitId);
      if (sheet.submission.state === "NONE") await sheet.submit({ name: "Ibu Contoh", position: "Ketua", drawing: drawing() });
    },

    async send() {
      await hand.desk.send();
      return hand.look();
    },

    /** How much the tablet says is not with the portal yet. */
    async look() {
      const { waiting, photosWaiting, submissionsWaiting, movesWaiting } = await hand.desk.saving();
      const unsent = waiting + photosWaiting + submissionsWaiting + movesWaiting;
      if (unsent === 0) await window.green();
      return unsent;
    },

    /** All that is on the tablet, with its proofs. */
    async ledger() {
      const notes = await hand.desk.sheets.notes();
      const entries = await Promise.all(notes.map((note) => hand.desk.ledger.ofSheet(note.sheetId)));
      return {
        notes: notes.map(({ visitId, sheetId, submission }) => ({ visitId, sheetId, submission })),
        operations: entries.flat().map(({ operation, sheetId, state }) => ({ ...operation, sheetId, state })),
        failure: hand.desk.lastFailure,
      };
    },
  };

  function valueOf(item, seed) {
    const level = item.anchors?.[seed % item.anchors.length]?.level;
    switch (item.scale) {
      case "R4":
        return { level };
      case "N4":
        return { count: seed % 12 };
      case "P4":
        return { numerator: seed % 50, denominator: 50 };
      case "OBS":
        return { done: item.steps.map((step, index) => index + 1).filter((step) => (seed + step) % 3) };
      default:
        return { percent: seed % 101 };
    }
  }

  function drawing() {
    const canvas = document.createElement("canvas");
    canvas.getContext("2d").fillRect(0, 0, 40, 20);
    return canvas.toDataURL("image/png");
  }

  window.hand = hand;
}
