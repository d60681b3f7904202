// What the server tells, as it happens; a lost connection is said and made again.
export function follow(take, lost) {
  const source = new EventSource("/events");
  source.onmessage = event => take(JSON.parse(event.data));
  source.onerror = () => {
    lost();
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(take, lost), 1000);
  };
}
