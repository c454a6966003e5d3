package io.externalaudiences.server.run;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The runs of an audience, read page by page while they are gone through. Only one page is in memory, and nothing is
 * held between two of them: whoever takes the runs may be as slow as he likes.
 */
final class RunPages implements Iterator<Run> {
    private static final int PAGE = 1000;

    private final Runs runs;
    private final UUID audienceId;
    private final RunOrder order;
    private int left;
    private Iterator<Run> page = List.<Run>of().iterator();
    private @Nullable Run last;
    private boolean lastPage;

    /**
     * The runs of an audience; nothing is read as yet.
     *
     * @param limit how many at the most
     */
    RunPages(Runs runs, UUID audienceId, RunOrder order, int limit) {
        this.runs = runs;
        this.audienceId = audienceId;
        this.order = order;
        this.left = limit;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !lastPage) {
            int wanted = Math.min(PAGE, left);
            List<Run> read = runs.list(audienceId, order, last, wanted);
            left -= read.size();
            lastPage = read.size() < wanted || left == 0;
            page = read.iterator();
        }
        return page.hasNext();
    }

    @Override
    public Run next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Run run = page.next();
        last = run;
        return run;
    }
}
