package io.externalaudiences.conformance.selftest.faults;

import io.externalaudiences.conformance.selftest.minimal.Caller;
import io.externalaudiences.conformance.selftest.minimal.Lab;
import io.externalaudiences.conformance.selftest.minimal.Reply;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Asks a server the same questions in the same order, and notes what it answers. */
final class Probes {
    private static final String START = "{\"dataFilterStartTime\": 1}";

    private final Map<String, String> answers = new LinkedHashMap<>();

    private Probes() {}

    /** The questions that a behaviour answers in another way than a conforming server. */
    static Set<String> differencesOf(Behaviour behaviour) {
        Map<String, String> expected = answersOf(Behaviour.conforming());
        Map<String, String> actual = answersOf(behaviour);
        return expected.keySet().stream()
                .filter(question -> !expected.get(question).equals(actual.get(question)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> answersOf(Behaviour behaviour) {
        Probes probes = new Probes();
        try (Lab lab = new Lab(behaviour)) {
            probes.askForRefusals(lab);
            probes.askForAnAudience(lab);
            probes.askForRuns(lab);
        }
        return probes.answers;
    }

    private void askForRefusals(Lab lab) {
        Caller caller = lab.caller();
        String runs = "/external-audience/" + Lab.UNKNOWN + "/runs";
        note("unknown audience", caller.get(runs));
        note("no token", caller.without("Authorization").get(runs));
        note("unknown token", caller.with("Authorization", "Bearer nobody").get(runs));
        note(
                "expired token",
                caller.with("Authorization", "Bearer demo-token-expired").get(runs));
        note("unknown org", caller.with("x-gw-ims-org-id", "nobody").get(runs));
        note("foreign client", caller.with("x-api-key", "other-client").get(runs));
        note("no body", caller.post("/external-audience/", ""));
        for (int days : new int[] {0, 1, 90, 91, 92}) {
            String name = days + " days";
            note(
                    "create with " + name,
                    caller.post("/external-audience/", Lab.request(name).put("ttlInDays", days)));
        }
    }

    private void askForAnAudience(Lab lab) {
        Reply created = lab.caller().post("/external-audience/", Lab.request("probed"));
        note("create", created);
        note("create again", lab.caller().post("/external-audience/", Lab.request("probed")));
        String operation = "/external-audience/operations/" + created.at("/operationId");
        note("operation at first", lab.caller().get(operation));
        lab.later();
        note("operation at last", lab.caller().get(operation));
        String audience = "/external-audience/" + lab.caller().get(operation).at("/audienceId");
        note("update", lab.caller().patch(audience, "{\"ttlInDays\": 40}"));
        note("update to 91 days", lab.caller().patch(audience, "{\"ttlInDays\": 91}"));
        note(
                "update from another sandbox",
                lab.caller().with("x-sandbox-name", "stage").patch(audience, "{}"));
        note("delete", lab.caller().delete(audience));
        note("delete again", lab.caller().delete(audience));
    }

    private void askForRuns(Lab lab) {
        String runs = lab.audience("run") + "/runs";
        Reply started = lab.caller().post(runs, START);
        note("start", started);
        note("start while one is in progress", lab.caller().post(runs, START));
        note("list while one is in progress", lab.caller().get(runs));
        lab.later();
        note("run at last", lab.caller().get(runs + "/" + started.at("/runId")));
        note("start again", lab.caller().post(runs, START));
        note("start backwards", lab.caller().post(runs, "{\"dataFilterStartTime\": 2, \"dataFilterEndTime\": 1}"));
    }

    private void note(String question, Reply reply) {
        String body = reply.text().isEmpty() ? "" : shape(reply.json());
        answers.put(question, reply.status() + " " + body);
    }

    /** The body without what is new each time: ids. */
    private static String shape(JsonNode body) {
        return body.toString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
    }
}
