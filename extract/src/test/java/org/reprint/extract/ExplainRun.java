package org.reprint.extract;

/// Prints the explanation of one page of a set. Arguments: the set and the page's id.
final class ExplainRun {
    private ExplainRun() {}

    public static void main(String[] args) {
        for (var page : Shared.pages(args[0])) {
            if (page.id().equals(args[1])) {
                System.out.println(new Extractor().explain(Page.of(page.html())).text());
                System.out.println("GOLD\n" + page.text());
            }
        }
    }
}
