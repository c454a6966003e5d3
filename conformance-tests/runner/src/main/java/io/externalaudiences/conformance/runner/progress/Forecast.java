package io.externalaudiences.conformance.runner.progress;

/**
 * What a run will ask of its target, about.
 *
 * @param checks how many checks run
 * @param requests how many requests they send
 * @param audiences how many audiences they make
 * @param runs how many ingestion runs they start
 */
public record Forecast(int checks, int requests, int audiences, int runs) {

    /** What a whole certification of a quick target takes; a test of the kit against its own servers keeps it true. */
    private static final Forecast WHOLE = new Forecast(159, 875, 155, 45);

    /** For some of the checks: their share of a whole certification. */
    public static Forecast of(int checks) {
        return new Forecast(
                checks, share(WHOLE.requests, checks), share(WHOLE.audiences, checks), share(WHOLE.runs, checks));
    }

    /** As people read it. */
    public String words() {
        return checks + " checks will send about " + requests + " requests, make about " + audiences
                + " audiences and start about " + runs + " ingestion runs; all of it is deleted at the end";
    }

    private static int share(int whole, int checks) {
        return Math.max(1, Math.round((float) whole * checks / WHOLE.checks));
    }
}
