// Line icons of 16 units, drawn here: no font, no request.
const shapes = {
    overview: "M2 2h5v6H2zM9 2h5v3H9zM9 7h5v7H9zM2 10h5v4H2z",
    data: "M2 4c0-1.300 2.700-2 6-2s6 .7 6 2-2.700 2-6 2-6-.7-6-2zm0 0v8c0 1.300 2.700 2 6 2s6-.7 6-2V4M2 8c0 1.300 2.700 2 6 2s6-.7 6-2",
    jobs: "M3 2l10 6-10 6z",
    experiments: "M6 2h4M7 2v4L2.500 13.200c-.3.5 0 .8.500.8h10c.5 0 .8-.3.500-.8L9 6V2M5 10h6",
    pipelines: "M2 2h4v4H2zM10 10h4v4h-4zM4 6v3c0 2 1 3 3 3h3",
    models: "M8 1.500l6 3.200v6.600l-6 3.200-6-3.200V4.700zM2 4.700L8 8l6-3.300M8 8v6.500",
    endpoints: "M3 6a7 7 0 0 1 10 0M5 8.500a4 4 0 0 1 6 0M8 12v.1M1 3.500a10 10 0 0 1 14 0",
    rules: "M8 1.500v3M8 8l3 2M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
    access: "M10.500 7.500a3 3 0 1 0-2.800-4L7.500 6 2 11.500V14h3v-2h2v-2l1.500-1.500",
    audit: "M3 2h7l3 3v9H3zM5 7h6M5 9.500h6M5 12h4",
    system: "M2 3h12v4H2zM2 9h12v4H2zM4.500 5h.1M4.500 11h.1",
    search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3.500 3.500",
    close: "M3 3l10 10M13 3L3 13",
    copy: "M5 5h9v9H5zM11 5V2H2v9h3",
    check: "M2.500 8.500l3.500 3.500 7.500-8",
    warning: "M8 2l6.500 12h-13zM8 6.500V10M8 12v.1",
    more: "M3 8h.1M8 8h.1M13 8h.1",
    down: "M4 6l4 4 4-4", right: "M6 4l4 4-4 4", up: "M4 10l4-4 4 4", left: "M10 4L6 8l4 4",
    plus: "M8 2v12M2 8h12", minus: "M2 8h12",
    stop: "M3 3h10v10H3z",
    again: "M13.500 8a5.500 5.500 0 1 1-1.600-3.900L13.500 6M13.500 2v4h-4",
    trash: "M2 4h12M6 4V2h4v2M3.500 4l1 10h7l1-10",
    download: "M8 2v8M4.500 7L8 10.500 11.500 7M2 13.500h12",
    upload: "M8 11V3M4.500 6L8 2.500 11.500 6M2 13.500h12",
    folder: "M1.500 3h5l1.500 2h6.500v8.500h-13z",
    file: "M3 1.500h6.500L13 5v9.500H3zM9 1.500V5.500h4",
    lock: "M3.500 7h9v7h-9zM5.500 7V4.500a2.500 2.500 0 0 1 5 0V7",
    tag: "M2 2h6l6 6-6 6-6-6zM5 5h.1",
    chart: "M2 2v12h12M4.500 11l3-4 2.500 2 4-5.500",
    columns: "M2 2h12v12H2zM6.500 2v12M10 2v12",
    filter: "M2 3h12L9.500 8.500V14l-3-2V8.500z",
    code: "M5 4L1.500 8 5 12M11 4l3.500 4L11 12",
    user: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.500 14a5.500 5.500 0 0 1 11 0",
    menu: "M2 4h12M2 8h12M2 12h12",
    sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
    moon: "M13.500 10A6 6 0 0 1 6 2.500 6 6 0 1 0 13.500 10z",
    expand: "M9.500 2H14v4.500M14 2L9 7M6.500 14H2V9.500M2 14l5-5",
    history: "M2.500 8a5.500 5.500 0 1 1 1.600 3.900M2.500 8L1 6M2.500 8l2-1.500M8 5v3l2 1.500",
    pause: "M5 3v10M11 3v10", play: "M4 2.500l9 5.500-9 5.500z",
    link: "M6.500 9.500l3-3M7 4.500L9 2.500a3 3 0 0 1 4.500 4.500l-2 2M9 11.500l-2 2A3 3 0 0 1 2.500 9l2-2",
    eye: "M1 8s2.500-4.500 7-4.500S15 8 15 8s-2.500 4.500-7 4.500S1 8 1 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
    edit: "M2 14l1-4 8-8 3 3-8 8zM9.500 3.500l3 3",
    bolt: "M9 1L3 9h4l-1 6 6-8H8z",
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
    return <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor"
        stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d={shapes[name]} /></svg>;
}
