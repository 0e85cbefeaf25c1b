package org.reprint.newsroom.doors.web.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.reprint.newsroom.doors.web.Page;

/// The filter ahead of everything: answers from the ready pages, or has the page made, once however many
/// ask for it at the same moment.
final class FrontDoor implements Filter {

    private final ReadyPages pages;
    private final Address address;
    private final Letterbox letterbox;
    private final Mishaps mishaps;
    private final ConcurrentMap<Making, CompletableFuture<Ready>> makings = new ConcurrentHashMap<>();

    /// A page in the making. Whoever comes after a change does not wait for a page begun before it.
    private record Making(String key, long begun) {}

    /// @param address finds the key of a request
    /// @param letterbox writes answers
    /// @param mishaps turns errors into pages
    FrontDoor(ReadyPages pages, Address address, Letterbox letterbox, Mishaps mishaps) {
        this.pages = pages;
        this.address = address;
        this.letterbox = letterbox;
        this.mishaps = mishaps;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String method = asked.getMethod();
        if (method.equals("GET") || method.equals("HEAD")) {
            String key = address.key(asked);
            Optional<Ready> ready = pages.find(key);
            letterbox.write(ready.isPresent() ? ready.get() : made(key, asked, answer, chain), asked, answer);
        } else {
            letterbox.write(new Ready("", answered(asked, answer, chain)), asked, answer);
        }
    }

    private Ready made(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        Making making = new Making(key, pages.seen());
        CompletableFuture<Ready> mine = new CompletableFuture<>();
        CompletableFuture<Ready> others = makings.putIfAbsent(making, mine);
        if (others != null) {
            return others.join();
        }
        try {
            Ready ready = new Ready(key, answered(request, response, chain));
            if (ready.page().status() < 500) {
                pages.keep(ready, making.begun());
            }
            mine.complete(ready);
            return ready;
        } catch (RuntimeException | Error trouble) {
            mine.completeExceptionally(trouble);
            throw trouble;
        } finally {
            makings.remove(making, mine);
        }
    }

    private Page answered(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            Page page = Answer.leftWith(request);
            return page == null ? mishaps.nobodyAnswered(request) : page;
        } catch (IOException | ServletException | RuntimeException trouble) {
            return mishaps.broken(request, trouble);
        } catch (StackOverflowError | OutOfMemoryError trouble) {
            return mishaps.broken(request, trouble);
        }
    }
}
