package org.reprint.newsroom;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/// Visits pages in Chromium, does to them what a reader may do, and hears whether any script ran.
public final class ScriptWatch {

    /// Reports every dialog and console call, the two things that hostile samples do to show themselves.
    private static final String EARS = """
            window.ran = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print'])
              Object.defineProperty(window, name, {get: () => what => { __ran(name + ' ' + what); return ''; }, set() {}});
            for (const name of ['log', 'error', 'warn', 'info', 'debug'])
              console[name] = what => __ran('console ' + what);
            """;

    /// What a reader's mouse and keyboard may do, to every element, and every handler that an element names.
    private static final String READER = """
            async () => {
              const fire = (element, type) => {
                try { EventTarget.prototype.dispatchEvent.call(element, new MouseEvent(type, {bubbles: true, cancelable: true, view: window})); } catch (e) {}
              };
              // A click that bubbles up to an ordinary link would lead away from the page.
              document.addEventListener('click', event => {
                const link = event.target.closest?.('a[href]');
                if (link && /^(https?|mailto):$/.test(link.protocol)) event.preventDefault();
              }, true);
              // A form that leads to another page would take this one away in the midst of the reading.
              document.addEventListener('submit', event => {
                const get = (element, name) => element ? Element.prototype.getAttribute.call(element, name) : null;
                const to = get(event.submitter, 'formaction') ?? get(event.target, 'action') ?? '';
                if (!/^javascript:/.test(to.replace(/[\\u0000-\\u0020]/g, '').toLowerCase())) event.preventDefault();
              }, true);
              const all = [...Document.prototype.querySelectorAll.call(document, 'body *')].slice(0, 2000);
              for (const element of all) {
                for (const name of Element.prototype.getAttributeNames.call(element))
                  if (/^on[a-z]+$/i.test(name)) fire(element, name.slice(2).toLowerCase());
                for (const type of ['mouseover', 'mouseenter', 'mousemove', 'pointerenter', 'mousedown', 'mouseup']) fire(element, type);
                try { HTMLElement.prototype.focus.call(element); } catch (e) {}
              }
              for (const element of all) {
                const target = element.getAttribute?.('href') ?? element.getAttribute?.('xlink:href') ?? '';
                const clean = String(target).replace(/[\\u0000-\\u0020]/g, '').toLowerCase();
                if (target && !/^(javascript|data|vbscript):/.test(clean)) continue;
                try { Element.prototype.removeAttribute.call(element, 'target'); } catch (e) {}
                if (element instanceof HTMLFormElement) { try { HTMLFormElement.prototype.requestSubmit.call(element); } catch (e) {} }
                try { HTMLElement.prototype.click.call(element); } catch (e) { fire(element, 'click'); }
              }
              await new Promise(done => setTimeout(done, 40));
            }
            """;

    private final BrowserContext context;
    private final Set<String> ran = new TreeSet<>();
    private String visiting = "";

    /// @param context a window of the test's own
    public ScriptWatch(BrowserContext context) {
        this.context = context;
        context.exposeFunction("__ran", _ -> ran.add(visiting));
        context.addInitScript(EARS);
    }

    /// Visits a page.
    ///
    /// @param name under which it is told whether a script ran
    public void visit(String name, String address) {
        visiting = name;
        try (Page page = context.newPage()) {
            page.setDefaultTimeout(4000);
            page.onDialog(Dialog::dismiss);
            // A script that fails has run: many samples call functions that are not there.
            page.onPageError(_ -> ran.add(visiting));
            try {
                page.navigate(address);
                page.evaluate(READER);
            } catch (PlaywrightException e) {
                // A sample may tear its page away, by a reload or an endless load; what ran until then was heard.
            }
            context.pages().stream().filter(other -> !other.equals(page)).forEach(Page::close);
        }
    }

    /// The names of the visits on which any script ran.
    public Set<String> ran() {
        return ran;
    }

    /// The shared collection of markup that runs script when nothing stops it, by name; the test that asks is skipped
    /// where there is none.
    public static Map<String, String> sharedSamples() {
        Map<String, String> samples = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(SharedFolder.file("security/xss-live.jsonl"))) {
                var sample = JsonMapper.shared().readTree(line);
                samples.put(sample.get("id").asString(), sample.get("html").asString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }
}
